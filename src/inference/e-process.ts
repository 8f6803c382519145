/** Evidence against one hypothesis, as the logarithm of an e-process. */
export interface EProcess {
  /** Takes one observation. No allocation. */
  observe(x: number): void
  /** Logarithm of the e-value so far; 0 at the start. */
  readonly logE: number
  /** Whether logE has reached a line, at less cost than reading it. */
  reaches(line: number): boolean
}

/** Evidence against a conjunction: the best of its parts, at a level divided by their number. */
export function anyLogE(processes: readonly { readonly logE: number }[]): number {
  let most = Number.NEGATIVE_INFINITY
  for (const process of processes) most = Math.max(most, process.logE)
  return most - Math.log(processes.length)
}

/** Evidence against every alternative: the worst of its parts, at an undivided level; +∞ if there are none. */
export function allLogE(processes: readonly { readonly logE: number }[]): number {
  let least = Number.POSITIVE_INFINITY
  for (const process of processes) least = Math.min(least, process.logE)
  return least
}
