import { laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** The leaky uniform family with N = nT. */
export interface Persistence {
  /** Observations a generation. */
  readonly n: number
  /** Generations. */
  readonly T: number
}

/** The least Pr(TV(θ_T, truth) > 1/10) that the proof gives: one of T − 1 synthetic batches has hit the leak. */
export const collapsedAtLeast = ({ n, T }: Persistence): number => laws.leakHitAtLeast(n, T - 1)

export default theorem({
  id: 'barzilai-shamir-2025/collapse-persists',
  title: 'When all data are kept, a collapsed model stays collapsed, and more runs collapse in every generation',
  source: { paper: barzilaiShamir2025, locator: 'the construction of Theorem 5.1', standing: 'derived' },
  statement: String.raw`\text{hit in a batch before } T \implies TV(p_{\theta_T}, p_{\theta_0}) > \tfrac1{10}, \qquad \Pr\bigl(TV(p_{\theta_T}, p_{\theta_0}) > \tfrac1{10}\bigr) \ge 1 - \mathbb E\,v_{T-1}(G) \;\to\; \tfrac15,\ \tfrac3{10},\ \tfrac4{11},\ 0.41,\ 0.44,\ 0.47,\ \dots \quad (n \to \infty;\ T = 2, 3, 4, 5, 6, 7, \dots), \qquad v_{r+1}(g) = v_r(g)\bigl(1 - \tfrac34 g\bigr)^n + \int_0^g v_r(h)\,\tfrac n2\bigl(1 - \tfrac g4 - \tfrac h2\bigr)^{n-1} dh,\quad v_0 = 1`,
  assumptions: [
    'the leaky uniform family (Construction 1 of the paper) with parameter $N \\ge 0.77\\,nT$, truth $U[0,1]$',
    'every generation adds $n$ observations to all earlier ones (accumulate)',
    'the estimate is the exact global maximum of the likelihood',
  ],
  notes: [
    'Up to a leak of $\\tfrac1{10}$ no density exceeds $\\tfrac{17}{16}$; with a leak of $\\tfrac18$ and the spike on a hit none is below $\\tfrac1{32}$, and that of the hit is $100^N$ times larger. So whoever has seen a hit among $nT$ observations has collapsed, surely, if $N \\ln 100 > nT \\ln 34$.',
    'Until the first hit all data lie in $[0, 1]$ and the leak is at least half the gap $g$ from the largest of them to 1: an observation of the next batch hits with probability $g/4$ or more, and lies within $h \\le g$ of 1 with probability $h/2$. Larger leaks and gaps only make hits more likely, so the chain whose leak is $g/2$ throughout bounds them from below; $G$ is the gap of the real data, $\\Pr(G > g) = (1-g)^n$. For large $n$ every $v_r$ is a sum of exponentials.',
    'The gaps shrink from batch to batch, and with them the chance of a hit: a collapse that has not come early comes late. How much larger the true probabilities are, because the exact estimate at times passes its largest observations, has no closed form that we know beyond $T = 2$ (*sudden collapse*).',
    'Without a hit a collapse can pass: the first model has a leak above 1/10 with probability $2.5 \\cdot 10^{-4}$ at $n = 100$, and no hit follows with probability $8 \\cdot 10^{-7}$, by its exact law.',
  ],
})
