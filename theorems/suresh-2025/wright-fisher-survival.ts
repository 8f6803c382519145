import { laws, points, relation, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import * as bounds from './theorem-1.ts'

export default theorem({
  id: 'suresh-2025/wright-fisher-survival',
  title: 'The exact probability that a symbol survives k generations of recursive training',
  source: { paper: suresh2025, locator: 'the process of Theorem 1', standing: 'derived' },
  statement: String.raw`\Pr(P_k \ne 0) = 1 - \mathbb E\,(1-p_0)^{A_{k-1}}, \qquad A_0 = n,\quad \Pr(A_{j+1} = i \mid A_j = a) = \Pr(a \text{ balls hit exactly } i \text{ of } n \text{ boxes})`,
  assumptions: [
    '$n P_k \\mid P_{k-1} \\sim \\mathrm{Bin}(n, P_{k-1})$: the relative frequency of one symbol',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'The genealogical dual: every token of a generation copies a uniform token of the one before, and $A_j$ is the number of tokens of the first generation that are ancestors $j$ generations later. It equals the transition matrix of the Wright–Fisher chain, and is tested against it.',
  ],
  relations: [
    relation({
      kind: 'sharpens',
      from: 'above',
      theorem: bounds.default,
      where: 'the exact law beside the upper bound',
      here: laws.wrightFisherSurvival,
      there: bounds.survivalAtMost,
      over: points({ n: [2, 20, 500], p0: [0.5, 0.05, 0.001], k: [1, 10, 100] }),
    }),
    relation({
      kind: 'sharpens',
      from: 'below',
      theorem: bounds.default,
      where: 'the exact law beside the lower bound',
      here: laws.wrightFisherSurvival,
      there: bounds.survivalAtLeast,
      over: points({ n: [2, 20, 500], p0: [0.5, 0.05, 0.001], k: [1, 10, 100] }),
    }),
  ],
})
