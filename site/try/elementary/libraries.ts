import stdlibExpm1 from '@stdlib/math-base-special-expm1'
import stdlibLn from '@stdlib/math-base-special-ln'
import stdlibLog1p from '@stdlib/math-base-special-log1p'
import stdlibRempio2 from '@stdlib/math-base-special-rempio2'
import stdlibTan from '@stdlib/math-base-special-tan'

// Bundled with the special functions, which need the same parts of them.

export const expm1: (x: number) => number = stdlibExpm1
export const log: (x: number) => number = stdlibLn
export const log1p: (x: number) => number = stdlibLog1p
export const tan: (x: number) => number = stdlibTan
export const rempio2: (x: number, rest: number[]) => number = stdlibRempio2
