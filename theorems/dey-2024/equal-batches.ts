import { axis, bound, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as accumulation from '#theorems/barzilai-shamir-2025/quadratic-variance-accumulation'
import { riskMultiplier } from './any-schedule.ts'
import { dey2024 } from './paper.ts'

export interface EqualBatches {
  readonly n: number
  readonly v2: number
  /** Batches. */
  readonly T: number
}

/** n E(m_T − m)²/V(m): the reciprocal of the efficiency relative to the real data alone. */
export const inflation = ({ n, v2, T }: EqualBatches): number => riskMultiplier(v2, new Array<number>(T).fill(n))

/** Its limit T → ∞, which it never exceeds: n/v₂ times sinh(x)/x − 1, x = π√(v₂/n); a sine for v₂ < 0, π²/6 for 0. */
export const inflationLimit = ({ n, v2 }: Pick<EqualBatches, 'n' | 'v2'>): number =>
  n * laws.quadraticVarianceLimit({ v2, n }).risk

export default theorem({
  id: 'dey-2024/equal-batches',
  title:
    'With equal batches the efficiency of keeping all data stays above 6/π² at every sample size, unless variance grows with the square of the mean',
  source: {
    paper: dey2024,
    locator: 'the bound $6/\\pi^2$ that its abstract gives for the relative efficiency, for $n \\to \\infty$',
    standing: 'derived',
  },
  statement: String.raw`\frac{n}{V(m)}\, \mathbb E(m_T - m)^2 \uparrow \frac{n}{v_2} \Bigl[\frac{\sinh x}{x} - 1\Bigr], \quad x = \pi \sqrt{v_2/n} \qquad \Bigl(\le \frac{\pi^2}{6} \text{ if } v_2 \le 0, \text{ with } \sin \text{ for } v_2 < 0\Bigr)`,
  assumptions: [
    'one observation of mean $m$ has variance $V(m) = v_0 + v_1 m + v_2 m^2$: Gaussian, Poisson, binomial, gamma, negative binomial',
    '$n$ real observations, then batches of $n$ of the latest model; the estimate is the mean of all of them',
  ],
  notes: [
    'Proof: $\\prod (1 + v_2/(nk^2))$ is Euler’s product. The limit in $n$ is $\\pi^2/6$ for every $v_2$: the universality of the paper, which has it for regular estimates in all exponential families.',
    'At a finite $n$ the sign of $v_2$ decides the side: binomial families are better than $6/\\pi^2 = 0.608$, gamma and negative binomial ones worse; 0.37 for an exponential mean and single observations.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{n}{v_2} \Bigl[\frac{\sinh x}{x} - 1\Bigr]`,
      domain: domain({ n: axis.logInteger(1, 1000), v2: axis.logUniform(0.01, 4) }),
      computes: inflationLimit,
      symbols: { x: String.raw`\pi \sqrt{v_2/n}` },
    }),
    formula({
      latex: String.raw`\frac{\pi^2}{6}`,
      domain: domain({ n: axis.logInteger(1, 1000) }),
      computes: ({ n }) => inflationLimit({ n, v2: 0 }),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{\pi^2}{6}`,
      exact: inflation,
      atMost: inflationLimit,
      over: points({ n: [2, 20, 1e6], v2: [-1, 0], T: [1, 2, 1000] }),
    }),
    bound({
      latex: String.raw`\frac{n}{v_2} \Bigl[\frac{\sinh x}{x} - 1\Bigr]`,
      exact: inflation,
      atMost: inflationLimit,
      over: points({ n: [2, 20, 1e6], v2: [0.5, 2], T: [1, 2, 1000] }),
    }),
  ],
  relations: [
    relation({
      kind: 'equivalent to',
      theorem: accumulation.default,
      where: '$n\\, \\mathbb E(m_T - m)^2/V(m)$',
      here: inflation,
      there: ({ n, v2, T }) => accumulation.inflation({ V: { v0: 1, v1: 0, v2 }, n, T }),
      over: points({ n: [1, 20, 1000], v2: [-1, -0.2, 0, 0.5, 2], T: [1, 2, 30, 400] }).filter(({ n, v2 }) => n > -v2),
    }),
  ],
})
