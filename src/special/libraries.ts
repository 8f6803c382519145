// The libraries' special functions, each from where it is right. The package is built with this file bundled, so that none
// of their two hundred packages has to be installed; the types say what is used of them.

import stdlibBetainc from '@stdlib/math-base-special-betainc'
import stdlibDigamma from '@stdlib/math-base-special-digamma'
import stdlibGammaln from '@stdlib/math-base-special-gammaln'
import stdlibTrigamma from '@stdlib/math-base-special-trigamma'
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import * as R from 'lib-r-math.js'

export const betainc: (x: number, a: number, b: number, regularized: boolean, upper: boolean) => number =
  stdlibBetainc
export const betaQuantile: (p: number, a: number, b: number) => number = stdlibBetaQuantile
export const digamma: (x: number) => number = stdlibDigamma
export const gammaln: (x: number) => number = stdlibGammaln
export const trigamma: (x: number) => number = stdlibTrigamma

export const pnorm: (x: number, mean: number, sd: number, lower: boolean, log: boolean) => number = R.pnorm
export const qnorm: (p: number, mean: number, sd: number, lower: boolean, log: boolean) => number = R.qnorm
type Gamma = (
  x: number,
  shape: number,
  rate: number,
  scale: number | undefined,
  lower: boolean,
  log: boolean,
) => number
export const pgamma: Gamma = R.pgamma
export const qgamma: Gamma = R.qgamma
