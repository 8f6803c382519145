import stdlibGammaln from '@stdlib/math-base-special-gammaln'

export const gammaln: (x: number) => number = stdlibGammaln
