// As src/random/variates/log-factorial.ts has it.
import { log } from './host'
import { smallLogFactorial } from './tables'

const HALF_LOG_TWO_PI: f64 = 0.9189385332046727

export function logFactorial(k: f64): f64 {
  if (k < 256.0) return smallLogFactorial(<i32>k)
  const x = k + 1.0
  const inverse = 1.0 / x
  const square = inverse * inverse
  const series = inverse * (1.0 / 12.0 - square * (1.0 / 360.0 - square / 1260.0))
  return (x - 0.5) * log(x) - x + HALF_LOG_TWO_PI + series
}
