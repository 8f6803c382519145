import stdlibBetainc from '@stdlib/math-base-special-betainc'

// The types say what is used of a library, so that the package, into which they are bundled, needs none of theirs.

export const betainc: (x: number, a: number, b: number, regularized: boolean, upper: boolean) => number =
  stdlibBetainc
