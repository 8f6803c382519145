/** Evidence against one hypothesis, as the logarithm of an e-process. */
export interface EProcess {
  /** Takes one observation. No allocation. */
  observe(x: number): void
  /** Logarithm of the e-value so far; 0 at the start. */
  readonly logE: number
}
