import { logFactorial } from '../../../src/random/variates/log-factorial.ts'

/** Binomial(n, p) probabilities, from log-factorials. */
export function binomialLaw(n: number, p: number): number[] {
  if (p <= 0 || p >= 1) return Array.from({ length: n + 1 }, (_, j) => (j === (p <= 0 ? 0 : n) ? 1 : 0))
  return Array.from({ length: n + 1 }, (_, j) =>
    Math.exp(
      logFactorial(n) - logFactorial(j) - logFactorial(n - j) + j * Math.log(p) + (n - j) * Math.log1p(-p),
    ),
  )
}

/**
 * Law of the count after k generations of n tokens, the first from probability p0, by the matrix of counts.
 */
export function wrightFisherLaw(n: number, p0: number, k: number): number[] {
  const rows = Array.from({ length: n + 1 }, (_, i) => binomialLaw(n, i / n))
  let law = binomialLaw(n, p0)
  for (let step = 1; step < k; step++) {
    law = law.map((_, j) => law.reduce((sum, mass, i) => sum + mass * (rows[i]?.[j] ?? 0), 0))
  }
  return law
}
