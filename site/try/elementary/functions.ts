import { acos, asin, atan, atan2 } from './arcs.ts'
import { exp } from './exp.ts'
import { cosh, sinh, tanh } from './hyperbolic.ts'
import { expm1, log, log1p, tan } from './libraries.ts'
import { cos, sin } from './sin-cos.ts'

/** The elementary functions as Node 20 to 24 compute them, bit for bit: by fdlibm, which newer engines have given up. */
export const ELEMENTARY = {
  acos,
  asin,
  atan,
  atan2,
  cos,
  cosh,
  exp,
  expm1,
  log,
  log1p,
  sin,
  sinh,
  tan,
  tanh,
} satisfies Partial<Math>
