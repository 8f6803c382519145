import { axis, domain, formula, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

export type MeanFamily = 'Bernoulli' | 'Poisson' | 'exponential'

/** A family with mean parameter θ₀, n observations a generation, k generations. */
export interface MeanLoop {
  readonly family: MeanFamily
  readonly n: number
  readonly k: number
}

/** The mean that each family begins with. */
export const firstMean: { readonly [family in MeanFamily]: number } = {
  Bernoulli: 0.3,
  Poisson: 2,
  exponential: 1,
}

/** Var θ_k in each family, θ being the first mean. */
export function meanVariance({ family, n, k }: MeanLoop, theta = firstMean[family]): number {
  if (family === 'Bernoulli') return theta * (1 - theta) * -Math.expm1(k * Math.log1p(-1 / n))
  if (family === 'Poisson') return (k * theta) / n
  return theta * theta * Math.expm1(k * Math.log1p(1 / n))
}

const runs = domain({ n: axis.logInteger(1, 1000), k: axis.logInteger(1, 100), theta0: axis.uniform(0.05, 0.95) })

export default theorem({
  id: 'suresh-2025/mean-parameter',
  title: 'Maximum likelihood in an exponential family keeps the mean parameter on average, whatever collapses',
  source: { paper: suresh2025, locator: 'the processes of Theorems 1 and 2', standing: 'derived' },
  statement: String.raw`\mathbb E[\hat\theta_{k+1} \mid \hat\theta_k] = \hat\theta_k, \qquad \mathbb E\,\hat\theta_k = \theta_0`,
  assumptions: [
    'an exponential family with mean parameter $\\theta$, fitted by maximum likelihood: the mean of the sufficient statistic',
    'each generation replaces the last',
  ],
  notes: [
    'What spreads is $\\operatorname{Var}\\hat\\theta_k$: $\\theta_0(1 - \\theta_0)\\bigl(1 - (1 - \\tfrac1n)^k\\bigr)$ for Bernoulli, $k\\theta_0/n$ for Poisson, $\\theta_0^2\\bigl((1 + \\tfrac1n)^k - 1\\bigr)$ for exponential data.',
    'The estimate is a sample mean. Consistent with Jangjoo, Marsili and Roudi (arXiv 2506.20623), who state it for exponential families in general. It fails for the maximum of uniform data, which is not such a family.',
  ],
  formulas: [
    formula({
      latex: String.raw`\theta_0(1 - \theta_0)\bigl(1 - (1 - \tfrac1n)^k\bigr)`,
      domain: runs,
      computes: ({ n, k, theta0 }) => meanVariance({ family: 'Bernoulli', n, k }, theta0),
    }),
    formula({
      latex: String.raw`k\theta_0/n`,
      domain: runs,
      computes: ({ n, k, theta0 }) => meanVariance({ family: 'Poisson', n, k }, theta0),
    }),
    formula({
      latex: String.raw`\theta_0^2\bigl((1 + \tfrac1n)^k - 1\bigr)`,
      domain: runs,
      computes: ({ n, k, theta0 }) => meanVariance({ family: 'exponential', n, k }, theta0),
    }),
  ],
})
