import { ArgumentError, axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { squaredNoise } from './histogram-loop.ts'
import { bertrand2024 } from './paper.ts'

export interface MixtureLoop {
  /** Real observations, drawn once. */
  readonly n: number
  /** Synthetic ones in every generation. */
  readonly k: number
  /** Generations after the fit on real data. */
  readonly t: number
}

/** A loop whose models are fine-tuned. */
export interface FineTunedLoop extends MixtureLoop {
  /** Steps of EM a generation. */
  readonly steps: number
}

/** E(1 − Σ w_j²) with the real data kept, if every observation shows its component: that of a histogram. */
export const diversity = (loop: MixtureLoop): number => {
  const real = (7 / 8) * (1 - 1 / loop.n)
  return real - squaredNoise(loop, 1 - real)
}

/** The same without real data after the first fit: that of Wright and Fisher. */
export const diversityWithoutRealData = ({ n, k, t }: MixtureLoop): number =>
  (7 / 8) * (1 - 1 / n) * Math.exp(t * Math.log1p(-1 / k))

/** The mean area without real data if every observation shows its component: 1 − 8/n at first, 1 − 8/k a generation. */
export const areaWithoutRealData = ({ n, k, t }: MixtureLoop): number => (1 - 8 / n) * Math.exp(t * Math.log1p(-8 / k))

/**
 * Mean held-out log-likelihood lost by weights w: −(1/8) Σ ln 8w_j, if every observation shows its component and the
 * real data show each of them equally often. The count of one component is a chain.
 */
export function likelihoodLoss({ n, k, t }: MixtureLoop): number {
  if (n % 8 !== 0) throw new ArgumentError('n', n, 'a multiple of 8, as often as there are components')
  const real = n / 8
  return laws
    .pooledCountLaw({ n, k, t }, real)
    .reduce((sum, mass, count) => sum - mass * Math.log((8 * (real + count)) / (n + k)), 0)
}

/** What it cannot exceed with the real data kept, since 8w_j ≥ n/(n + k): ln(1 + λ). */
export const mostLoss = ({ n, k }: MixtureLoop): number => Math.log1p(k / n)

/** A mixture has collapsed when its components’ mean area is below this share of the true one, or one is lost. */
export const collapsedBelow = 0.5

export default theorem({
  id: 'bertrand-2024/eight-gaussians-loop',
  title:
    'A mixture of eight Gaussians, fine-tuned by EM on its own samples, keeps its weights and areas if the real data are kept',
  source: {
    paper: bertrand2024,
    locator: 'a toy mixture of ours, for the experiments of the paper',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E\Bigl(1 - \sum_j w_{t,j}^2\Bigr) \approx \tfrac78\bigl(1 - \tfrac1n\bigr) - (1 - q^t)\frac{\lambda\,\frac78(1 - \frac1n)}{n(1 + 2\lambda) + \lambda}, \qquad \Pr(\text{collapse by } T = 8) \le 5\,\%`,
  assumptions: [
    'eight Gaussians of equal weight on a circle of radius 5, variance $\\sqrt{0.1}$ along each axis',
    '$n$ real observations, drawn once; $k = \\lambda n$ fresh synthetic ones of the latest model in every generation',
    'each model is fine-tuned from the last by a few steps of EM: its weights only (first formula), or weights, means and covariances (second)',
    'collapse: the mean of the components’ areas falls below half of the true one, or a component is lost',
  ],
  notes: [
    '*Held-out likelihood.* With free weights the held-out log-likelihood lost to the truth is $-\\frac18 \\sum_j \\ln 8w_j$ on average. With the real data kept, $n/8$ of each component, it never exceeds $\\ln(1 + \\lambda)$, and its mean is that of a chain of counts, $\\mathrm{Bin}\\bigl(k, (\\tfrac n8 + c)/(n + k)\\bigr)$; without them a component dies out sooner or later, and nothing bounds it.',
    'Neighbouring components are 6.8 standard deviations apart, so that an observation shows its component but for some 3 in 10 000, and weights behave like the frequencies of *histogram-loop*. That is the approximation in the first formula, in which $\\rho = \\frac{\\lambda}{1+\\lambda}$ and $q = \\rho^2(1 - \\frac1k)$.',
    'The second is a finite-horizon statement of ours: the covariances of components with $n/8$ observations each follow *covariance-floor* with the real data kept, and Proposition 1 without.',
    'The mixture is ours: which data sets the paper’s own toy experiments use was not read, and its models are flows and diffusion models.',
  ],
  formulas: [
    formula({
      latex: String.raw`\tfrac78\bigl(1 - \tfrac1n\bigr) - (1 - q^t)\frac{\lambda\,\frac78(1 - \frac1n)}{n(1 + 2\lambda) + \lambda}`,
      domain: domain({ n: axis.logInteger(8, 1000), k: axis.logInteger(2, 1000), t: axis.integer(0, 100) }),
      computes: diversity,
      symbols: {
        '\\lambda': ({ n, k }) => k / n,
        '\\rho': String.raw`\frac{\lambda}{1+\lambda}`,
        q: String.raw`\rho^2(1 - \frac1k)`,
      },
    }),
    formula({
      latex: String.raw`\ln(1 + \lambda)`,
      domain: domain({ n: axis.logInteger(8, 1000), k: axis.logInteger(2, 1000), t: axis.integer(1, 9) }),
      computes: mostLoss,
      symbols: { '\\lambda': ({ n, k }) => k / n },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\ln(1 + \lambda)`,
      exact: likelihoodLoss,
      atMost: mostLoss,
      over: points({ n: [8, 40], k: [1, 20], t: [1, 5, 20] }),
    }),
  ],
})
