import { axis, domain, formula, type Law, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** Real data in T batches of n. */
export interface Batches {
  readonly n: number
  readonly T: number
}

/** The law of TV for N real observations: Pr(TV ≤ y) = 1 − (1 − y)^N, with an atom of 2^−N at ½, the capped leak. */
export const distanceLaw = (N: number): Law => ({
  name: `1 − (1 − y)^${N}`,
  cdf: (y) => (y < 0 ? 0 : y >= 0.5 ? 1 : -Math.expm1(N * Math.log1p(-y))),
  leftLimit: (y) => (y <= 0.5 ? -Math.expm1(N * Math.log1p(-y)) : 1),
})

export default theorem({
  id: 'barzilai-shamir-2025/staircase-consistency',
  title: 'The family that collapses after a delay is consistent on real data, at the fast rate 1/N',
  source: {
    paper: barzilaiShamir2025,
    locator: 'Definition 5.1 and Lemma F.1, for the construction of Theorem 5.2',
    standing: 'derived',
  },
  statement: String.raw`TV(p_{\hat\theta_N}, p_{\theta_0}) = \min\bigl(\tfrac12,\, 1 - x_{\max}\bigr), \qquad \Pr(TV \le y) = 1 - (1-y)^N \quad (y < \tfrac12)`,
  assumptions: [
    'the leaky staircase family (Construction 2 of the paper), exact maximum likelihood',
    '$N$ independent real observations from $U[0,1]$, the truth',
  ],
  notes: [
    'Proof: without observations beyond 1 no spike pays, and the first leak is $\\min(\\tfrac14, \\tfrac12(1 - x_{\\max}))$.',
    'The lemma’s proof asks for two-sided domination (Lemma F.10), which fails here, too: densities vanish on $(1 - 2\\alpha_0, 1]$, see *lemma-f-10*. The law on this page needs none.',
    'The paper’s Lemma F.1 says this of every member of the family; here it is one law at the truth of Theorem 5.2. Same family, same estimate: what makes it collapse is its own data.',
  ],
  formulas: [
    formula({
      latex: '1 - (1-y)^N',
      domain: domain({ N: axis.logInteger(1, 1000), y: axis.uniform(0, 0.499) }),
      computes: ({ N, y }) => distanceLaw(N).cdf(y),
    }),
  ],
})
