import { axis, domain, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface MovingSupport {
  /** Observations a generation. */
  readonly n: number
  /** Generation. */
  readonly T: number
}

/** E θ_T/θ_0 for the maximum of n uniform observations, where each generation replaces the last. */
export const meanReplaced = (n: number, T: number): number => Math.exp(T * Math.log(n / (n + 1)))

/** E (θ_T/θ_0)², of the same. */
export const meanSquareReplaced = (n: number, T: number): number => Math.exp(T * Math.log(n / (n + 2)))

export default theorem({
  id: 'barzilai-shamir-2025/moving-support',
  title:
    'Families whose support moves violate the assumptions of Theorem 4.1, and never move at all when data are kept',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the question whether Assumptions 1 to 3 are necessary (Section 6)',
    standing: 'derived',
  },
  statement: String.raw`\theta_T = \theta_1 \ \text{ for all } T \quad \text{(accumulate)}, \qquad \mathbb E\,\theta_T = \Bigl(\frac{n}{n+1}\Bigr)^{T} \theta_0 \quad \text{(replace, } U[0,\theta])`,
  assumptions: [
    'data $U[0, \\theta_0]$, fitted by the maximum; or exponential with unknown start, fitted by the minimum',
    'all data are kept (first statement), or each generation replaces the last (second)',
  ],
  notes: [
    'Proof: every synthetic observation lies inside the support of $\\theta_1$, whose edge is in the pool. Replaced, $\\theta_T/\\theta_{T-1}$ is the maximum of $n$ uniforms, independent of the past.',
    'Assumptions 1.C, 2 and 3 all fail. The paper claims that *some* assumption beyond consistency is needed and leaves open which; this shows that these are not necessary.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl(\frac{n}{n+1}\Bigr)^{T} \theta_0`,
      domain: domain({ n: axis.logInteger(1, 1000), T: axis.logInteger(1, 100), theta0: axis.logUniform(0.1, 10) }),
      computes: ({ n, T, theta0 }) => theta0 * meanReplaced(n, T),
    }),
  ],
})
