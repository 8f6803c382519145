import { theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** First fits of the memoriser with N = ⌈n · ratio⌉. */
export interface Memorising {
  /** Real observations. */
  readonly n: number
  readonly ratio: number
}

/** Generations of the memoriser with N = n. */
export interface Remaining {
  readonly n: number
  readonly T: number
}

export default theorem({
  id: 'barzilai-shamir-2025/memoriser',
  title: 'Local smoothness does not protect a literal global maximum: the choice of the nearby maximum does',
  source: {
    paper: barzilaiShamir2025,
    locator: 'Theorem 4.1 and Assumptions 1 to 3, as their statement reads',
    standing: 'derived',
  },
  statement: String.raw`p_\theta = \mathcal N(\theta, 1) \text{ on } [-1, 1], \qquad p_\theta = \tfrac12 \mathcal N(0, 1) + \tfrac12 \mathcal N(\theta - 15, e^{-6N}) \text{ on } [5, 25]: \qquad \text{for } n \le N \text{ the global maximum is at } \theta_1 > 1`,
  assumptions: [
    'the memoriser family above, truth $\\theta_0 = 0$, $n \\le N$ observations a generation, all data kept',
    'within distance 1 of the truth it satisfies Assumptions 1 to 3 with $K_1 = K_2 = \\lambda_0 = 1$ and any $K_3$, whatever $N$ is',
  ],
  notes: [
    'Proof: a spike on one observation gains $3N$ and costs about $n \\ln 2$.',
    'The constants of Theorem 4.1 depend on $K_1, K_2, K_3, \\lambda_0$ and $r$ only, none of which sees the second branch. Its proof finds a maximum in the ball and speaks of it; so tests of the theorem must use log-concave likelihoods, or the maximum nearest to the previous model. With that choice the family behaves like a Gaussian mean.',
    'Nothing in the body of the paper excludes a strictly better maximum far away: Algorithm 1 takes the argmax over all of $\\Theta$, and the remark on ties, which chooses the maximum closest to a reference, speaks of equal maxima only. The displays were not seen.',
  ],
})
