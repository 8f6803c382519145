import stdlibDigamma from '@stdlib/math-base-special-digamma'
import stdlibTrigamma from '@stdlib/math-base-special-trigamma'

export const digamma: (x: number) => number = stdlibDigamma
export const trigamma: (x: number) => number = stdlibTrigamma
