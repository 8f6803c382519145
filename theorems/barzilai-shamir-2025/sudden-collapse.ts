import { theorem } from '../../src/index.ts'
import { barzilaiShamir2025 } from './paper.ts'

/**
 * lim Pr(collapse at generation 2) = 1 − (4/5) E e^{−S/4} for the exact maximum likelihood estimate, with S
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
    'The leaky uniform family collapses at its second generation exactly when a synthetic observation hits the leak, which has probability 0.241',
  source: { paper: barzilaiShamir2025, locator: 'the construction of Theorem 5.1', standing: 'derived' },
  statement: String.raw`\{TV(p_{\theta_2}, p_{\theta_0}) > \tfrac1{10}\} = \{\text{hit}\}, \qquad \Pr(\text{hit}) \;\longrightarrow\; 1 - \tfrac45\,\mathbb E\,e^{-S/4} = 0.2411 \quad (n \to \infty)`,
  assumptions: [
    'the leaky uniform family (Construction 1 of the paper) with parameter $N \\ge n/10$, $n \\ge 100$, truth $U[0,1]$',
    'every generation adds $n$ observations to all earlier ones (accumulate)',
    'the estimate is the exact global maximum of the likelihood',
  ],
  notes: [
    'A *hit* is an observation of the second batch in $[2, 3]$. Given the first model, the number of hits is $\\mathrm{Bin}(n, \\alpha_1/2)$, and $n\\alpha_1 \\to \\tfrac12(E + S)$ with $E$ exponential and $S$ the position at which the walk $\\sum_i (E_i/4 - \\ln 2)$ is largest.',
    'Collapse upon a hit is certain only while the spike is narrow enough for the sample: from about $n = 20N$ on some hits pass, and beyond $n = 25.5N$ almost all do. That cliff is the consistency of the family.',
  ],
})
