import { domain, formula, laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** Two generations of the leaky uniform family. */
export interface SuddenCollapse {
  /** Observations a generation. */
  readonly n: number
  /** How many times larger n is than the family's N. */
  readonly sizeRatio: number
}

/** Pr(hit) at n observations a generation: 1 − E (1 − α_1/2)^n over the exact law of the first leak. */
export const hitProbability = (n: number): number =>
  1 - laws.meanOverFirstLeak(n, (leak) => Math.exp(n * Math.log1p(-leak / 2)))

/**
 * lim Pr(hit) = 1 − (4/5) E e^{−S/4} for the exact maximum likelihood estimate, with S
 * the excess of the walk that the estimate maximises: E e^{−S/4} = (1 − ψ) / (1 − (4/5)(1 − ϑ/4)), where
 * ψ = 1 − s/4 is the probability that the walk ever climbs, 2^{−s} = 1 − s/4, and ϑ > s solves
 * 2^{−1−ϑ} = 1 − ϑ/4.
 */
export function collapseProbability(): number {
  const s = root((x) => Math.exp(-x * Math.LN2) - (1 - x / 4), 2, 4)
  const theta = root((x) => Math.exp(-(1 + x) * Math.LN2) - (1 - x / 4), s, 4)
  const excess = s / 4 / (1 - 0.8 * (1 - theta / 4))
  return 1 - 0.8 * excess
}

/** The root in (low, high) of a function that is negative at low and positive at high. */
function root(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  for (let i = 0; i < 60; i++) {
    const middle = (a + b) / 2
    if (f(middle) < 0) a = middle
    else b = middle
  }
  return (a + b) / 2
}

export default theorem({
  id: 'barzilai-shamir-2025/sudden-collapse',
  title:
    'The leaky uniform family collapses at its second generation as soon as a synthetic observation hits the leak, which has probability 0.241',
  source: { paper: barzilaiShamir2025, locator: 'the construction of Theorem 5.1', standing: 'derived' },
  statement: String.raw`\text{hit} \implies TV(p_{\theta_2}, p_{\theta_0}) > \tfrac1{10}, \qquad \Pr(\text{hit}) = 1 - \mathbb E\Bigl(1 - \frac{\alpha_1}2\Bigr)^{n} \;\longrightarrow\; 1 - \tfrac45\,\mathbb E\,e^{-S/4} = 0.2411 \quad (n \to \infty)`,
  assumptions: [
    'the leaky uniform family (Construction 1 of the paper) with parameter $N \\ge 1.54\\,n$, truth $U[0,1]$',
    'every generation adds $n$ observations to all earlier ones (accumulate)',
    'the estimate is the exact global maximum of the likelihood',
  ],
  notes: [
    'A *hit* is an observation of the second batch in $[2, 3]$. Given the first model, the number of hits is $\\mathrm{Bin}(n, \\alpha_1/2)$. The law of $\\alpha_1$ is computed: that $\\alpha_1$ ends at the $k$-th largest observation asks that the others keep below two curves, and ordered uniforms do so with a probability that is a finite sum. For large $n$, $n\\alpha_1 \\to \\tfrac12(E + S)$ with $E$ exponential and $S$ the position at which the walk $\\sum_i (E_i/4 - \\ln 2)$ is largest.',
    'Up to a leak of $\\tfrac1{10}$ no density exceeds $\\tfrac{17}{16}$; with a leak of $\\tfrac18$ and the spike on a hit none is below $\\tfrac1{32}$, and that of the hit is $100^N$ times larger. So a hit collapses the model surely if $N \\ln 100 > 2n \\ln 34$.',
    'For larger samples, $\\Pr(\\text{hit}, TV \\le \\tfrac1{10})$ and $\\Pr(TV > \\tfrac1{10})$ beyond the cliff are bounded by Chernoff’s bound on the observations that a large leak passes; so is $\\Pr(\\text{no hit}, TV > \\tfrac1{10})$, which is below 0.01 from $n = 100$ on and below $10^{-6}$ from 400 on.',
    'The spike stops paying near $n = 25.5N$. That cliff is the consistency of the family.',
  ],
  formulas: [formula({ latex: '0.2411', domain: domain({}), computes: collapseProbability, rounded: true })],
})
