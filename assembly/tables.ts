// What TypeScript computes once, with the host's functions, and writes here: the layers of the ziggurat and ln k!.

/** Right edges of the ziggurat's layers, their heights, the start of its tail, ln k! for k below 256. */
export const TABLES: usize = memory.data(6168, 16)

export const EDGE: usize = TABLES
export const HEIGHT: usize = TABLES + 2056
const TAIL_START: usize = TABLES + 4112
const LOG_FACTORIAL: usize = TABLES + 4120

export function tailStart(): f64 {
  return load<f64>(TAIL_START)
}

export function smallLogFactorial(k: i32): f64 {
  return load<f64>(LOG_FACTORIAL + ((<usize>k) << 3))
}
