import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** A symbol seen `count` times among the n tokens of the corpus that training starts from. */
export interface Seen {
  readonly n: number
  readonly count: number
}

/** E[T; forgotten] and E[T²; forgotten], exactly: Σ_k (s_k − p₀) and Σ_k (2k + 1)(s_k − p₀), s_0 = 1. */
export function forgettingMoments({ n, count }: Seen): { readonly mean: number; readonly square: number } {
  const p0 = count / n
  let mean = 0
  let square = 0
  let left = 1 - p0
  for (let k = 0; left > 1e-10; k++) {
    mean += left
    square += (2 * k + 1) * left
    left = laws.wrightFisherSurvival({ n, p0, k: k + 1 }) - p0
  }
  return { mean, square }
}

/** E[T | forgotten] by the diffusion: 2c ln(n/c)/(1 − c/n). */
export const diffusionTime = ({ n, count }: Seen): number => (2 * count * Math.log(n / count)) / (1 - count / n)

export default theorem({
  id: 'suresh-2025/forgetting-time',
  title: 'The mean time to forget has a logarithm more than linear',
  source: { paper: suresh2025, locator: 'abstract', standing: 'derived' },
  statement: String.raw`\mathbb E[T;\, T < \infty] = \sum_{k \ge 0} \bigl(s_k(c/n) - c/n\bigr), \qquad \mathbb E[T \mid T < \infty] \approx \frac{2c \ln(n/c)}{1 - c/n}`,
  assumptions: ['a symbol seen $c$ times among $n$ tokens', 'each generation replaces the last, with the same $n$'],
  notes: [
    '$T$ is the first generation without the symbol; $T = \\infty$ if it takes over, which happens with probability $c/n$. $s_k$ is the exact survival probability and tends to $c/n$.',
    '“Approximately linear” holds for quantiles: $T/2c$ has a limit law with infinite mean, which $n$ cuts off at the logarithm. The right-hand formula is the diffusion’s, a few per cent above the exact value for $c$ of a few.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{2c \ln(n/c)}{1 - c/n}`,
      domain: domain({ n: axis.logInteger(2, 10_000), count: axis.logInteger(1, 1000) }).where(
        ({ n, count }) => count < n,
      ),
      computes: diffusionTime,
      symbols: { c: ({ count }) => count },
    }),
  ],
})
