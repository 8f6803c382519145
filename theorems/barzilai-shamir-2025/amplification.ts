import { theorem } from '../../src/index.ts'
import { barzilaiShamir2025 } from './paper.ts'
import { collapseProbability } from './sudden-collapse.ts'

/** lim Pr(hit) for m blocks: 1 − (1 − 0.2411)^m. */
export const hitProbability = (m: number): number => 1 - Math.exp(m * Math.log1p(-collapseProbability()))

/** ln(1/f) above which a hit is certain to be memorised, per observation: ln 64 + 2 ln 1.25. */
export const certificate = Math.log(64) + 2 * Math.log(1.25)

export default theorem({
  id: 'barzilai-shamir-2025/amplification',
  title: 'With m blocks the probability of collapse at the second model comes as close to 1 as one likes',
  source: {
    paper: barzilaiShamir2025,
    locator: 'Theorem 5.1, part 2, and its constant probability',
    standing: 'derived',
  },
  statement: String.raw`\Pr(\text{hit}) \;\longrightarrow\; 1 - 0.7589^{m}, \qquad \text{hit} \implies TV(p_{\theta_2}, p_{\theta_0}) > \tfrac1{10}, \qquad TV(p_{\theta_1}, p_{\theta_0}) \approx \tfrac1{2n}\,\Gamma(m) \to 0`,
  assumptions: [
    '$m$ unit intervals in place of one, each with its own leak $\\alpha_b$; their mean $\\bar\\alpha$ leaks half its mass into a far unit interval with a spike of width $\\tfrac1{39}$ for $\\bar\\alpha \\le \\tfrac1{10}$ and $200^{-N}$ above, $N \\ge n$; truth uniform on all $m$',
    'exact maximum likelihood on $n$ real observations, then $n$ synthetic ones',
  ],
  notes: [
    'Proof: given the first model the number of hits is $\\mathrm{Bin}(n, \\bar\\alpha/2)$, and $\\tfrac n2\\bar\\alpha$ is the sum of $m$ independent copies of the one-block value; a hit is memorised because $\\ln(1/f) = N \\ln 200 > n\\,(\\ln 64 + 2 \\ln 1.25) = 4.605\\,n$.',
    'The paper’s theorem has a constant probability; its authors do not claim that it is the largest. Only hits are simulated here: that a hit is memorised rests on the certificate.',
  ],
})
