const TABLE_SIZE = 256
/** ln k! for k below 256. */
export const LOG_FACTORIALS = new Float64Array(TABLE_SIZE)
for (let k = 2; k < TABLE_SIZE; k++) LOG_FACTORIALS[k] = LOG_FACTORIALS[k - 1]! + Math.log(k)

const HALF_LOG_TWO_PI = 0.9189385332046727 // ½ ln 2π

/**
 * ln k! for an integer k ≥ 0: a table below 256, Stirling's series with three terms above, where its
 * relative error is below 1e-16. The samplers' own, so that a library update cannot move a stream.
 */
export function logFactorial(k: number): number {
  if (k < TABLE_SIZE) return LOG_FACTORIALS[k]!
  const x = k + 1
  const inverse = 1 / x
  const square = inverse * inverse
  const series = inverse * (1 / 12 - square * (1 / 360 - square / 1260))
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + series
}
