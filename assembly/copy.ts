/** Copies so many bytes, a multiple of eight: for a few numbers faster than `memory.copy`, which is a call. */
export function copy(to: usize, from: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 8) store<f64>(to + at, load<f64>(from + at))
}
