// Arithmetic of as many lanes as T holds: two where it is a vector, one where it is a number. What is written once with these is
// compiled both with vectors and without.

/** Bytes of a number of all lanes: number k of lane i, of a model or a statistic, stands at ROW·k + 8i. */
export const ROW: usize = 32

export function all<T>(value: f64): T {
  if (isVector<T>()) return f64x2.splat(value)
  else return value
}

export function plus<T>(a: T, b: T): T {
  if (isVector<T>()) return f64x2.add(a, b)
  else return a + b
}

export function minus<T>(a: T, b: T): T {
  if (isVector<T>()) return f64x2.sub(a, b)
  else return a - b
}

export function times<T>(a: T, b: T): T {
  if (isVector<T>()) return f64x2.mul(a, b)
  else return a * b
}

export function over<T>(a: T, b: T): T {
  if (isVector<T>()) return f64x2.div(a, b)
  else return a / b
}

export function root<T>(a: T): T {
  if (isVector<T>()) return f64x2.sqrt(a)
  else return sqrt<f64>(a)
}

/** Whether each is above `low` and below `high`; a NaN is not. */
export function between<T>(a: T, low: f64, high: f64): bool {
  if (isVector<T>())
    return i64x2.all_true(v128.and(f64x2.gt(a, f64x2.splat(low)), f64x2.lt(a, f64x2.splat(high))))
  else return a > low && a < high
}
