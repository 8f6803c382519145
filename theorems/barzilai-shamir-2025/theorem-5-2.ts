import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** A confidence of 1 − δ at n observations a generation. */
export interface Confidence {
  readonly n: number
  readonly delta: number
}

/** A model has collapsed when its distance to the truth is at least this: 1 − 1/(2J) with J = 2. */
export const collapsedFrom = 0.75

/**
 * Sample sizes N_J and delays k_J for which a spike on level J pays off, J = 2, 3, 4. Any table with the
 * quantifiers of the theorem would do; this one has clean zones that a computer reaches.
 */
const TABLE: { readonly [J: number]: readonly [number, number] } = {
  2: [100, 300],
  3: [1e6, 3000],
  4: [1e10, 30_000],
}

/** ln f(J): the spike's width is ½ (3J)^−(N_J (k_J + 1) + 1). Beyond the table no sample is large enough. */
export function logSpike(J: number): number {
  const [N, k] = TABLE[J] ?? [1e14, 3e6]
  return -Math.LN2 - (N * (k + 1) + 1) * Math.log(3 * J)
}

/** Generations within which the collapse has probability at least 1 − δ, for sample sizes from 2 to N_2. */
export const delayAtMost = (delta: number): number => 1 + Math.ceil(2 / delta)

export default theorem({
  id: 'barzilai-shamir-2025/theorem-5-2',
  title:
    'One consistent family collapses after a delay that does not depend on the sample size, all at once, for every sample size',
  source: { paper: barzilaiShamir2025, locator: 'Theorem 5.2', standing: 'quoted' },
  statement: String.raw`\Pr\bigl(\exists\, t \le T(n, \delta):\ TV(p_{\theta_t}, p_{\theta_0}) \ge \tfrac34\bigr) \ge 1 - \delta, \qquad 2 \le n \le N_2:\ T = 1 + \Bigl\lceil \frac2\delta \Bigr\rceil`,
  assumptions: [
    'the leaky staircase family (Construction 2 of the paper) with spikes $f(J) = \\tfrac12 (3J)^{-N_J(k_J+1)-1}$ for $N_2 = 10^2$, $N_3 = 10^6$, $N_4 = 10^{10}$; truth $U[0,1]$',
    'every generation draws $n$ observations and adds them to all earlier ones (accumulate)',
    'the estimate is the exact global maximum of the likelihood',
  ],
  notes: [
    'The words of the theorem were read: for every $\\phi \\to \\infty$ there is one family, consistent in total variation and the same for all $n$, and with probability $1-\\delta$ some $T = O(\\phi(n))$, up to a term that depends on $\\delta$ only, at which the distance is at least $\\tfrac38$. Its display was seen only through an audit. The distance of the construction is $1 - \\tfrac1{2J} \\ge \\tfrac34$, and $T = 1 + \\lceil 2/\\delta\\rceil$ follows from the exact survival below.',
    'At $n = 1$ that $T$ is a little too small for $\\delta = 2/k$ with $6 \\le k \\le 11$: the exact probability of no collapse is $0.3366$ in place of $\\frac13$, $0.2023$ in place of $\\frac15$.',
    'Mechanism: $\\theta_1$ leaks a mass $\\tfrac12(1 - x_{\\max})$ of order $1/n$ into the next level; the first of $n$ observations to land there is remembered by a spike. While $n$ grows, the leak shrinks and the number of chances grows: they cancel.',
    'Lemma F.2 of the paper has $\\alpha_j = \\tfrac12(1 - M_j)$; the leaks of the family end at $\\tfrac14$, so read $\\min(\\tfrac14, \\cdot)$: see *lemma-f-2*.',
    'For $\\phi = \\log\\log$, the paper’s example, every sample that fits into a computer belongs to level 2. The table is chosen for levels that can be seen.',
  ],
  formulas: [
    formula({
      latex: String.raw`1 + \Bigl\lceil \frac2\delta \Bigr\rceil`,
      domain: domain({ delta: axis.logUniform(0.001, 1) }),
      computes: ({ delta }) => delayAtMost(delta),
    }),
    formula({ latex: '0.3366', domain: domain({}), computes: () => laws.staircaseSurvival(1, 6), rounded: true }),
    formula({ latex: '0.2023', domain: domain({}), computes: () => laws.staircaseSurvival(1, 10), rounded: true }),
  ],
  bounds: [
    bound({
      latex: String.raw`\delta`,
      exact: ({ n, delta }: { readonly n: number; readonly delta: number }) =>
        laws.staircaseSurvival(n, delayAtMost(delta) - 1),
      atMost: ({ delta }) => delta,
      over: points({ n: [2, 10, 100, 1e6], delta: [0.6, 0.5, 0.3, 0.1, 0.01] }),
    }),
  ],
})
