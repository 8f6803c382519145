import { axis, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as selfTraining from '#theorems/wu-yang-sun-2026/isotropic'
import { dohmatob2024 } from './paper.ts'

export interface LeastNorm {
  /** Dimensions. */
  readonly d: number
  /** Rows of each model, fewer than dimensions. */
  readonly n: number
  /** Model. */
  readonly T: number
}

/** E|w_T − w|²/|w|² = 1 − (n/d)^T. */
export const lostShare = ({ d, n, T }: LeastNorm): number => laws.projectedShare({ d, n, generations: T })

export default theorem({
  id: 'dohmatob-2024/least-norm',
  title:
    'With fewer rows than dimensions a model loses a constant share of the truth in every generation, without any noise',
  source: {
    paper: dohmatob2024,
    locator: 'the collapse of overparametrised models without noise, of which its abstract speaks',
    standing: 'derived',
  },
  statement: String.raw`w_T = P_T \cdots P_1\, w: \qquad \mathbb E|w_T - w|^2 = |w|^2 \Bigl[1 - \Bigl(\frac nd\Bigr)^{T}\Bigr], \qquad |w_T| \le |w_{T-1}|`,
  assumptions: [
    'rows $x \\sim \\mathcal N(0, I_d)$, $n \\le d$ new ones for every model; labels $x \\cdot w_{t-1}$ without noise, from the latest model, at first from the truth',
    'each model is the solution of least norm',
  ],
  notes: [
    'Proof: $P_t$ projects on the span of the rows, a uniformly random subspace of dimension $n$, so $\\mathbb E P_t = \\frac nd I$, and $\\mathbb E|P_t v|^2 = \\mathbb E\\, v^\\top P_t v = \\frac nd |v|^2$. The models shrink on every path.',
    'With the same rows for every model nothing is lost after the first: a projection is idempotent.',
  ],
  formulas: [
    formula({
      latex: String.raw`|w|^2 \Bigl[1 - \Bigl(\frac nd\Bigr)^{T}\Bigr]`,
      domain: domain({
        n: axis.logInteger(1, 100),
        more: axis.logInteger(1, 100),
        T: axis.integer(1, 30),
        length: axis.logUniform(0.1, 10),
      }).derive(({ n, more, ...others }) => ({ n, d: n + more, ...others })),
      computes: ({ length, ...fits }) => length * length * lostShare(fits),
      symbols: { '|w|': ({ length }) => length },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: selfTraining.default,
      where: 'no noise, a truth of length 1; one refit fewer',
      here: lostShare,
      there: ({ d, n, T }) => selfTraining.isotropicRisk({ p: d, n, r: 1, sigma: 0, T: T - 1 }),
      over: points({ d: [12, 40], n: [1, 5, 9], T: [1, 2, 7] }),
    }),
  ],
})
