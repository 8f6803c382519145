import { axis, domain, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** A construction, and what the logarithms of its densities are to stay below. */
export interface Undominated {
  readonly family: 'leaky staircase' | 'leaky uniform'
  readonly A: number
}

/** ln of the density at an observation in the leak, off the spike: ln(α/4). */
export const leakyUniformAt = (leak: number): number => Math.log(leak / 4)

/** A leak that makes |ln(α/4)| exceed A: e^(−A). */
export const leakBeyond = (A: number): number => Math.exp(-A)

/** ln of the staircase’s density at x in [0, 1], for the first leak: −∞ above 1 − 2α₀. */
export const leakyStaircaseAt = (leak: number, x: number): number =>
  x > 1 - 2 * leak ? Number.NEGATIVE_INFINITY : Math.log((1 - leak) / (1 - 2 * leak))

/** What all log-densities of the staircase without a spike stay below: ln 3/2. */
export const densityAtMost = Math.log(3 / 2)

export default theorem({
  id: 'barzilai-shamir-2025/lemma-f-10',
  title: 'Neither construction satisfies the domination that its consistency is proved from; one side of it suffices',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the hypothesis of Lemma F.10, as used in Lemmas E.1 and F.1',
    standing: 'derived',
  },
  statement: String.raw`\forall A\ \exists \theta \in \Theta:\ |\log p_\theta(x)| > A \qquad\text{for } x \in [2, 3] \text{ (Construction 1)}, \text{ and for } x > \tfrac12 \text{ (Construction 2)}`,
  assumptions: [
    'Construction 1 is the leaky uniform family, Construction 2 the leaky staircase; all members are allowed, as the lemma asks for $|\\log p_\\theta(x)| \\le \\phi(x)$ for every $\\theta$',
  ],
  notes: [
    'The hypothesis was read inline. Proof: off its spike the density of Construction 1 on $[2, 3]$ is $\\alpha/4$, so a leak $\\alpha = e^{-A}$ has a logarithm $\\log(\\alpha/4) < -A$; that of Construction 2 vanishes on $(1 - 2\\alpha_0, 1]$, and its logarithm is $-\\infty$ there.',
    'Both families are consistent all the same (*leaky-uniform-consistency*, *staircase-consistency*): densities are bounded above, $\\log h \\le \\log\\tfrac32$ a level, and one-sided domination is what Wald’s argument needs.',
  ],
  formulas: [
    formula({
      latex: String.raw`\log(\alpha/4)`,
      domain: domain({ alpha: axis.logUniform(1e-9, 0.25) }),
      computes: ({ alpha }) => leakyUniformAt(alpha),
    }),
    formula({
      latex: 'e^{-A}',
      domain: domain({ A: axis.uniform(2, 100) }),
      computes: ({ A }) => leakBeyond(A),
    }),
    formula({ latex: String.raw`\log\tfrac32`, domain: domain({}), computes: () => densityAtMost }),
  ],
})
