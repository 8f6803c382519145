// What TypeScript computes once, with the host's functions, and writes here: the layers of the ziggurat and ln k!.

/** The ziggurat's layers, their heights, the start of its tail, ln k! for k below 256. */
export const TABLES: usize = memory.data(8208, 16)

/** Of each layer its right edge over 2⁵³, then the right edge of the next one. */
export const LAYER: usize = TABLES
export const HEIGHT: usize = TABLES + 4096
const TAIL_START: usize = TABLES + 6152
const LOG_FACTORIAL: usize = TABLES + 6160

export function tailStart(): f64 {
  return load<f64>(TAIL_START)
}

export function smallLogFactorial(k: i32): f64 {
  return load<f64>(LOG_FACTORIAL + ((<usize>k) << 3))
}
