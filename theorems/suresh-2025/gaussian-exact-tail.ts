import { laws, points, relation, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import * as bound from './theorem-3.ts'

export default theorem({
  id: 'suresh-2025/gaussian-exact-tail',
  title: 'The exact probability that a Gaussian keeps its spread for k generations',
  source: { paper: suresh2025, locator: 'the process of Theorem 3', standing: 'derived' },
  statement: String.raw`\Pr(\Sigma_k > \varepsilon) = \Pr\Bigl(\prod_{j=1}^{k} \frac{Q_j}{n-1} > \frac{\varepsilon^2}{\sigma_0^2}\Bigr), \qquad Q_j \sim \chi^2_{n-1} \text{ independent}`,
  assumptions: [
    'Gaussian data with unknown mean and variance',
    '$\\Sigma_k$ is the standard deviation with divisor $n - 1$',
    'each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'Computed by Gil-Pelaez inversion of the characteristic function of $\\ln \\Sigma_k^2$, which is a power of a ratio of gamma functions.',
  ],
  relations: [
    relation({
      kind: 'sharpens',
      from: 'above',
      theorem: bound.default,
      where: 'the exact law beside the bound',
      here: (point: bound.GaussianSpread) => laws.gaussianSpreadTail({ ...point, divisor: 'n-1' }),
      there: bound.tailAtMost,
      over: points({ n: [2, 5, 50], k: [1, 10, 60], epsilon: [0.9, 0.1] }),
    }),
  ],
})
