// For a worker that does nothing else, before all that it loads: it then draws and computes what every record was made of.
// What engines agree on (roots, rounding, hypot) stays.
import { ELEMENTARY } from './functions.ts'

Object.assign(Math, ELEMENTARY)
