// Random variates: functions of a stream, and tables that make repeated draws cheap.

export { AliasTable } from './alias-table.ts'
export { binomial } from './binomial.ts'
export { exponential } from './exponential.ts'
export { chiSquare, gamma } from './gamma.ts'
export { Multinomial } from './multinomial.ts'
export { normal } from './normal.ts'
export { poisson } from './poisson.ts'
