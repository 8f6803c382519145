// The door of `collapse-check/audit`: is what a loop leaves behind explained by independent resampling?

export type { Alternative, Side } from './alternative.ts'
export { Audit, type Audited, type AuditOptions } from './audit.ts'
export { RoundLines } from './rounds/read-lines.ts'
export { readRound } from './rounds/read-round.ts'
export type { CountsRound, GaussianRound, Round } from './rounds/round.ts'
