import * as R from 'lib-r-math.js'

type Normal = (x: number, mean: number, sd: number, lower: boolean, log: boolean) => number
type Gamma = (
  x: number,
  shape: number,
  rate: number,
  scale: number | undefined,
  lower: boolean,
  log: boolean,
) => number

export const pnorm: Normal = R.pnorm
export const qnorm: Normal = R.qnorm
export const pgamma: Gamma = R.pgamma
export const qgamma: Gamma = R.qgamma
