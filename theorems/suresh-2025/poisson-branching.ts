import { axis, domain, formula, theorem } from 'collapse-check'
import { iterated } from './laplace-order.ts'
import { suresh2025 } from './paper.ts'
import type { PoissonLoop } from './theorem-2.ts'

/** A loop and the argument θ of the Laplace transform. */
export interface PoissonTransform extends PoissonLoop {
  readonly theta: number
}

/** E e^{−θ n Λ_k} = exp(−n λ₀ h^k(θ)). */
export const poissonTransform = ({ n, lambda, k, theta }: PoissonTransform): number =>
  Math.exp(-n * lambda * iterated(k, theta))

/** Var Λ_k = k λ₀ / n. */
export const poissonVariance = ({ n, lambda, k }: PoissonLoop): number => (k * lambda) / n

/** Fourth central moment of n Λ_k: 3 (k c)² + κ₄, c = n λ₀. */
export function poissonFourthMoment({ n, lambda, k }: PoissonLoop): number {
  const c = n * lambda
  // Cumulants of the line of one observation: K(k+1) at s is exp(K(k)) − 1 expanded at order 4, K(0) = s.
  let [second, third, fourth] = [0, 0, 0]
  for (let i = 0; i < k; i++) {
    const next = [second + 1, third + 3 * second + 1, fourth + 4 * third + 3 * second * second + 6 * second + 1]
    ;[second, third, fourth] = next as [number, number, number]
  }
  return 3 * (c * second) * (c * second) + c * fourth
}

export default theorem({
  id: 'suresh-2025/poisson-branching',
  title: 'A Poisson model is a critical branching process: its mean stays, its variance grows, it dies',
  source: { paper: suresh2025, locator: 'the process of Theorem 2', standing: 'derived' },
  statement: String.raw`\mathbb E\,e^{-\theta n\Lambda_k} = \exp\bigl(-n\lambda_0\,h^{\circ k}(\theta)\bigr), \quad h(x) = 1 - e^{-x}, \qquad \mathbb E\Lambda_k = \lambda_0, \quad \mathrm{Var}\,\Lambda_k = \frac{k\lambda_0}n`,
  assumptions: [
    '$n \\Lambda_k \\mid \\Lambda_{k-1} \\sim \\mathrm{Poi}(n \\Lambda_{k-1})$: Poisson data, maximum likelihood',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'Proof: $\\mathbb E e^{-\\theta X} = e^{-c\\,h(\\theta)}$ for $X \\sim \\mathrm{Poi}(c)$; iterate. The limit $\\theta \\to \\infty$ is Theorem 2.',
    'The mean stays at $\\lambda_0$ because the few models that live have grown: given life, $n\\Lambda_k$ is about $k/2$ on average.',
  ],
  formulas: [
    formula({
      latex: String.raw`\exp\bigl(-n\lambda_0\,h^{\circ k}(\theta)\bigr)`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        lambda: axis.logUniform(0.001, 1),
        k: axis.logInteger(1, 100),
        theta: axis.logUniform(0.01, 10),
      }),
      computes: poissonTransform,
      symbols: {
        '\\lambda_0': ({ lambda }) => lambda,
        'h^{\\circ k}':
          ({ k }) =>
          (theta) =>
            iterated(k, theta),
      },
    }),
    formula({
      latex: String.raw`\frac{k\lambda_0}n`,
      domain: domain({ n: axis.logInteger(1, 1000), lambda: axis.logUniform(0.01, 10), k: axis.logInteger(1, 100) }),
      computes: poissonVariance,
      symbols: { '\\lambda_0': ({ lambda }) => lambda },
    }),
  ],
})
