/** The two error rates of a sequential test. */
export interface Levels {
  /** Probability, at most, that a true claim is refuted, at any stopping time. */
  readonly alpha: number
  /** Probability, at most, that a claim false by its margin or more is certified, at any stopping time. */
  readonly beta: number
  /** What the design's budget is multiplied by; 1 if absent. */
  readonly budgetFactor?: number
}

/**
 * Evidence about one claim at one point, one observation at a time.
 *
 * The claim is about a functional ψ of the observations' law (a probability, a mean, a distance), with a
 * margin. `logRefute` is the logarithm of an e-process against the claim, `logCertify` of one against "ψ is
 * off by the margin or more": each is below ln(1/level) for ever with probability at least 1 − level when
 * what it argues against is true (Ville's inequality), so stopping early costs nothing. Where a test looks
 * only now and then (distributions) they are minus the logarithm of an anytime p-value, with that guarantee.
 */
export interface SequentialTest {
  /** Takes one observation. Hot: no allocation. */
  observe(x: number): void
  /** Observations taken so far. */
  readonly observations: number
  /** Logarithm of the e-value against the claim; the claim is refuted once it reaches ln(1/alpha). */
  readonly logRefute: number
  /** Logarithm of the e-value against "false by the margin"; certified once it reaches ln(1/beta). */
  readonly logCertify: number
  /** The decision as soon as a line is crossed, `undefined` before. It never changes afterwards. */
  readonly decision: 'certified' | 'refuted' | undefined
  /** Observations after which an undecided test is called inconclusive; from the design. */
  readonly budget: number
  /** What was measured: the natural estimate of ψ. */
  estimate(): number
  /** An interval for ψ that covers at this stopping time with probability ≥ 1 − INTERVAL_LEVEL. */
  interval(): readonly [number, number]
}
