import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import type { Survival } from './theorem-1.ts'

/** A symbol and the argument θ > 0 of its Laplace transform. */
export interface Transform extends Survival {
  readonly theta: number
}

/** e^{−θ n p}: what is averaged. */
export const transformed = (p: number, { n, theta }: Transform): number => Math.exp(-theta * n * p)

/** h(h(…h(θ))), k times, h(x) = 1 − e^{−x}: the exponent a token is worth after k generations. */
export function iterated(k: number, theta: number): number {
  let x = theta
  for (let i = 0; i < k; i++) x = -Math.expm1(-x)
  return x
}

/** E e^{−θ n P_k} ≤ exp(−n p₀ h^k(θ)). */
export const transformAtMost = ({ n, p0, k, theta }: Transform): number => Math.exp(-n * p0 * iterated(k, theta))

/** E e^{−θ n P_k}, from the chain of counts. */
export const transformMean = ({ n, p0, k, theta }: Transform): number =>
  laws
    .countChain(n)
    .law(p0, k)
    .reduce((sum, mass, count) => sum + mass * Math.exp(-theta * count), 0)

export default theorem({
  id: 'suresh-2025/laplace-order',
  title: 'A symbol’s count is at least as spread out towards life as that of a branching process',
  source: { paper: suresh2025, locator: 'the lower bound of Theorem 1', standing: 'derived' },
  statement: String.raw`\mathbb E\, e^{-\theta n P_k} \;\le\; \exp\bigl(-n p_0\, h^{\circ k}(\theta)\bigr), \qquad h(x) = 1 - e^{-x},\quad \theta \ge 0`,
  assumptions: [
    '$n P_k \\mid P_{k-1} \\sim \\mathrm{Bin}(n, P_{k-1})$: the relative frequency of one symbol',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'Proof: $\\mathbb E e^{-\\theta X} = (1 - p\\,h(\\theta))^n \\le e^{-n p\\,h(\\theta)}$ for $X \\sim \\mathrm{Bin}(n, p)$; apply it to the last generation, then to the one before with $h(\\theta)$ in place of $\\theta$, and so on. Poisson counts give equality.',
    'In the limit $\\theta \\to \\infty$ it is the lower bound of Theorem 1.',
    'The exact value needs no inequality: it is the expectation of $(1 - \\tfrac{X}{n} h(\\theta))^n$ under the chain of counts.',
  ],
  formulas: [
    formula({
      latex: String.raw`\exp\bigl(-n p_0\, h^{\circ k}(\theta)\bigr)`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        p0: axis.logUniform(0.001, 1),
        k: axis.logInteger(1, 100),
        theta: axis.logUniform(0.01, 10),
      }),
      computes: transformAtMost,
      symbols: {
        'h^{\\circ k}':
          ({ k }) =>
          (theta) =>
            iterated(k, theta),
      },
    }),
    formula({
      latex: '1 - e^{-x}',
      domain: domain({ x: axis.logUniform(0.001, 10) }),
      computes: ({ x }) => iterated(1, x),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\exp\bigl(-n p_0\, h^{\circ k}(\theta)\bigr)`,
      exact: transformMean,
      atMost: transformAtMost,
      over: points({ n: [2, 10, 60], p0: [0.02, 0.2, 0.5, 0.9], k: [1, 2, 5, 20], theta: [0.01, 0.5, 3, 20] }),
    }),
  ],
})
