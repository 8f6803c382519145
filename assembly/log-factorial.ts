// As src/random/variates/log-factorial.ts has it.
import { closeLog } from './close-log'
import { log } from './host'
import { smallLogFactorial } from './tables'

const HALF_LOG_TWO_PI: f64 = 0.9189385332046727

export function logFactorial(k: f64): f64 {
  return k < 256.0 ? smallLogFactorial(<i32>k) : stirling(k + 1.0, log(k + 1.0))
}

/** The same by {@link closeLog}. */
export function closeLogFactorial(k: f64): f64 {
  return k < 256.0 ? smallLogFactorial(<i32>k) : stirling(k + 1.0, closeLog(k + 1.0))
}

function stirling(x: f64, logX: f64): f64 {
  const inverse = 1.0 / x
  const square = inverse * inverse
  const series = inverse * (1.0 / 12.0 - square * (1.0 / 360.0 - square / 1260.0))
  return (x - 0.5) * logX - x + HALF_LOG_TWO_PI + series
}
