import { theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** N of the family, fixed while the sample grows. */
export const N = 20

/** Members of the family that may be the truth: leak, and where the spike is. */
export const TRUTHS = {
  'no leak': [0, 2],
  'leak 0.05': [0.05, 2.5],
  'leak 0.2': [0.2, 2.5],
} as const

export type Truth = keyof typeof TRUTHS

/** A fit to real data. */
export interface Fit {
  readonly truth: Truth
  /** Real observations. */
  readonly n: number
}

/** Sample size from which the estimate is close to each truth with high probability. */
export const LARGE: { readonly [truth in Truth]: number } = {
  'no leak': 800,
  'leak 0.05': 3000,
  'leak 0.2': 1600,
}

export default theorem({
  id: 'barzilai-shamir-2025/leaky-uniform-consistency',
  title: 'The leaky uniform family is consistent on real data: for a fixed N the estimate comes close to every truth',
  source: {
    paper: barzilaiShamir2025,
    locator: 'Definition 5.1 and Lemma E.1, for the construction of Theorem 5.1',
    standing: 'derived',
  },
  statement: String.raw`TV(p_{\hat\theta_n}, p_{\theta}) \;\xrightarrow{\Pr}\; 0 \quad (n \to \infty,\ N \text{ fixed}), \qquad TV(p_{\alpha, \mu}, U[0,1]) = \alpha`,
  assumptions: [
    'the leaky uniform family (Construction 1 of the paper) with $N$ fixed; exact maximum likelihood on $n$ independent real observations',
  ],
  notes: [
    'The lemma says this of every member of the family; here it is tested as: the probability of a distance above 0.05 is at most 0.02 at three truths, for $n$ from 800, 3000 and 1600 on. A wide-spiked truth takes longest: below about $n = 51N$ a narrow spike on a repetition of nothing still pays.',
    'The paper proves it by a dominated law of large numbers (Lemma F.10). As it was read, two-sided domination fails at $\\alpha = 0$, where $\\log(\\alpha/4) \\to -\\infty$ (*lemma-f-10*); Wald’s one-sided argument works: densities are bounded above for fixed $N$, and the likelihood is upper semicontinuous.',
    'The quantifiers matter: the family of Theorem 5.1 depends on $n$ through $N$. For fixed $N$ the collapse stops near $n = 25.5 N$.',
  ],
})
