// Random variates: functions of a stream, and tables that make repeated draws cheap.

export { AliasTable } from './variates/alias-table.ts'
export { binomial } from './variates/binomial.ts'
export { exponential } from './variates/exponential.ts'
export { chiSquare, gamma } from './variates/gamma.ts'
export { Multinomial } from './variates/multinomial.ts'
export { normal } from './variates/normal.ts'
export { poisson } from './variates/poisson.ts'
