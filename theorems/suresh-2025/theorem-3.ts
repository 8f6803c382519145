import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** A loop of k generations. */
export interface Generations {
  /** Observations a generation, ≥ 2. */
  readonly n: number
  /** Generations. */
  readonly k: number
}

export interface GaussianSpread extends Generations {
  /** Threshold, in units of the initial standard deviation. */
  readonly epsilon: number
}

/** Pr(Σ_k > ε) ≤ exp(−k / (4n − 1)) / ε, in units of σ₀. */
export const tailAtMost = ({ n, k, epsilon }: GaussianSpread): number => Math.exp(-k / (4 * n - 1)) / epsilon

/** As long as the tail is computed to many digits. */
const grid = points({ n: [2, 3, 5, 20, 100], perObservation: [0.2, 1, 3, 6], epsilon: [0.9, 0.5, 0.1, 0.01] }).map(
  ({ n, perObservation, epsilon }): GaussianSpread => ({ n, k: Math.ceil(perObservation * n), epsilon }),
)
const exactly = (point: GaussianSpread) => laws.gaussianSpreadTail({ ...point, divisor: 'n-1' })

export default theorem({
  id: 'suresh-2025/theorem-3',
  title: 'A Gaussian forgets its spread exponentially fast, on a scale of 4n generations',
  source: { paper: suresh2025, locator: 'Theorem 3', standing: 'stated' },
  statement: String.raw`\Pr(\Sigma_k > \varepsilon) \;\le\; \frac{\sigma_0}{\varepsilon}\, \exp\Bigl(-\frac{k}{4n-1}\Bigr)`,
  assumptions: [
    'Gaussian data with unknown mean and variance',
    '$\\Sigma_k$ is the standard deviation with divisor $n - 1$',
    'each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'Read in the authors’ notebook of December 2024; whether $4n - 1$ or $4n$ is printed in the proceedings was not seen. $4n - 1$ implies $4n$.',
    'The curve labelled “Our Upper Bound” in the authors’ notebook is another bound, Markov’s inequality for $\\Sigma_k^{0.7}$; see *gaussian moment bounds*. It does not contradict the theorem.',
    'The exponent is right for rare long survivals; a typical run shrinks twice as fast, about $e^{-k/2n}$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\sigma_0}{\varepsilon}\, \exp\Bigl(-\frac{k}{4n-1}\Bigr)`,
      domain: domain({
        n: axis.logInteger(2, 1000),
        k: axis.logInteger(1, 1000),
        epsilon: axis.logUniform(0.01, 1),
        sigma0: axis.logUniform(0.1, 10),
      }),
      computes: ({ sigma0, ...tail }) => tailAtMost({ ...tail, epsilon: tail.epsilon / sigma0 }),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{\sigma_0}{\varepsilon}\, \exp\Bigl(-\frac{k}{4n-1}\Bigr)`,
      exact: exactly,
      atMost: tailAtMost,
      over: grid,
    }),
  ],
})
