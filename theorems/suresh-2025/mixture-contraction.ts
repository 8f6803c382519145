import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'
import { type MixtureSpread, mixtureTailAtMost } from './theorem-4.ts'

/** A sample size and the tuning constant of Algorithm 1. */
export interface Tuning {
  readonly n: number
  readonly eta: number
}

/** 1 + κ, the most by which Algorithm 1 inflates the variance of |Y|. */
export const inflation = ({ n, eta }: Tuning): number =>
  Math.exp(((eta - 1) * ((n - 1) / 2 + 4 * eta)) / (eta * (n - 1) * (n + 4 * eta - 1)))

/** √((1 + κ)(n − 1)/n) c₄(n): bounds E[Σ_{k+1} | Σ_k]/Σ_k. */
export const mixtureContraction = ({ n, eta }: Tuning): number =>
  Math.sqrt((inflation({ n, eta }) * (n - 1)) / n) * laws.meanSdRatio(n)

/** Pr(Σ_k > ε) of the Gaussian walk that dominates the mixture's. */
export const dominatingTail = ({ n, k, epsilon, eta }: MixtureSpread): number =>
  laws.gaussianSpreadTail({
    n,
    k,
    epsilon: epsilon * Math.exp(-0.5 * k * Math.log(inflation({ n, eta }))),
    divisor: 'n',
  })

/** Pr(Σ_k > ε) when the components are far apart: the constant 50 multiplies every variance by 50/52. */
export const separatedTail = ({ n, k, epsilon }: MixtureSpread, factor = 50 / 52): number =>
  laws.gaussianSpreadTail({ n, k, epsilon: epsilon * Math.exp(-0.5 * k * Math.log(factor)), divisor: 'n' })

export default theorem({
  id: 'suresh-2025/mixture-contraction',
  title: 'Folding a mixture cannot add spread: Algorithm 1 collapses faster than an inflated Gaussian',
  source: { paper: suresh2025, locator: 'Theorem 4', standing: 'sharpened' },
  statement: String.raw`\hat\sigma^2 \le (1+\kappa)\,s^2 \le (1+\kappa)\,\sigma^2\,\tfrac{\chi^2_{n-1}}n \text{ in every run}, \qquad \Pr(\Sigma_k > \varepsilon) \le \Pr\Bigl(\prod_{j\le k} (1+\kappa)\tfrac{Q_j}n > \tfrac{\varepsilon^2}{\sigma_0^2}\Bigr) \le \frac{\sigma_0}\varepsilon\,e^{-k/(4n)}`,
  assumptions: [
    'data $Y = \\mu B + \\sigma Z$, $B = \\pm 1$ with equal probability, $Z$ standard normal; weights known',
    'Algorithm 1; $s^2$ is the variance of $|Y_1|, \\dots, |Y_n|$ with divisor $n$, and $Q_j \\sim \\chi^2_{n-1}$ are independent',
    '$\\ln(1+\\kappa) = \\frac{(\\eta-1)(\\frac{n-1}2 + 4\\eta)}{\\eta(n-1)(n+4\\eta-1)}$; the last inequality for $1 < \\eta \\le 10.5$',
  ],
  notes: [
    "Proof: $|Y_i| = |\\mu + \\sigma Z_i'|$ with $Z_i' = B_iZ_i$ standard normal, and $x \\mapsto |x|$ moves no two points apart, so a sample variance, an average of squared differences, can only fall. Every branch of the algorithm gives at most $(1+\\kappa)s^2$. For $\\eta = 2$ the exponent is about $\\frac58\\frac kn$ in place of $\\frac14\\frac kn$.",
    '*The constant 50.* Where the components are far apart the first branch, with the literal constant 50 in the notebook’s code, multiplies every variance by $\\frac{50}{52}$: an extra fall of .039 in $\\ln\\sigma^2$ a generation that does not shrink with $n$. Whether the paper’s Algorithm 1 has this constant was not seen; the bound holds either way.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{(\eta-1)(\frac{n-1}2 + 4\eta)}{\eta(n-1)(n+4\eta-1)}`,
      domain: domain({ n: axis.logInteger(2, 10_000), eta: axis.uniform(1.01, 10.5) }),
      computes: (tuning) => Math.log(inflation(tuning)),
    }),
    formula({
      latex: String.raw`\frac{\sigma_0}\varepsilon\,e^{-k/(4n)}`,
      domain: domain({
        n: axis.logInteger(2, 1000),
        k: axis.logInteger(1, 1000),
        epsilon: axis.logUniform(0.01, 1),
        sigma0: axis.logUniform(0.1, 10),
      }),
      computes: ({ sigma0, n, k, epsilon }) => mixtureTailAtMost({ n, k, epsilon: epsilon / sigma0, eta: 2, ratio: 1 }),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{\sigma_0}\varepsilon\,e^{-k/(4n)}`,
      exact: (point: MixtureSpread) => separatedTail(point),
      atMost: mixtureTailAtMost,
      over: points({ n: [20, 60, 200], k: [1, 10, 100, 400], epsilon: [0.9, 0.5, 0.1], ratio: 3, eta: 1.0005 }),
    }),
  ],
})
