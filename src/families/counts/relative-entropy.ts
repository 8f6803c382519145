/** x·ln(x/y) with 0·ln 0 = 0; Infinity where y is 0 and x is not. */
export function entropyTerm(x: number, y: number): number {
  return x === 0 ? 0 : x * Math.log(x / y)
}

/** x·ln y with 0·ln 0 = 0, for log-likelihoods. */
export function logPower(x: number, y: number): number {
  return x === 0 ? 0 : x * Math.log(y)
}
