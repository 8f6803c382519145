import { axis, domain, formula, laws, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** Two groups of data, Cauchy with scale 1, and a Cauchy location family. */
export interface Basins {
  /** Groups at −c and c. */
  readonly c: number
  /** Weight of the group at −c, below one half. */
  readonly minority: number
  /** λ in units of λ_c. */
  readonly ratio: number
}

export const groups = ({ c, minority }: Basins): readonly laws.CauchyComponent[] => [
  { at: -c, weight: minority, spread: 1 },
  { at: c, weight: 1 - minority, spread: 1 },
]

/** The maximum that ascent from x reaches on real data alone. */
const maximumNear = (point: Basins, x: number) =>
  laws.locationRetraining(laws.cauchyScores(groups(point)), { lambda: 0 })(x)

/** θ_s, the maximum of the smaller group. */
export const wrongMaximum = (point: Basins): number => maximumNear(point, -point.c)
export const bestMaximum = (point: Basins): number => maximumNear(point, point.c)

/** λ_c, attained between the valley and the best maximum: where the slope of the quotient vanishes. */
export function criticalLambda(point: Basins): number {
  const data = groups(point)
  const start = wrongMaximum(point)
  const gain = (theta: number) => laws.cauchyLogLikelihood(data, theta) - laws.cauchyLogLikelihood(data, start)
  const { real } = laws.cauchyScores(data)
  const slope = (theta: number) => {
    const distance = theta - start
    return real(theta) * laws.cauchyDivergence(start, theta) - (gain(theta) * 2 * distance) / (distance * distance + 4)
  }
  const top = bestMaximum(point)
  const highest = special.bisect(slope, top - 1, top)
  return gain(highest) / laws.cauchyDivergence(start, highest)
}

/** Where the loop from θ_s ends: at the best maximum below λ_c, at θ_s above it. */
export const lastModel = (point: Basins): number => (point.ratio < 1 ? bestMaximum(point) : wrongMaximum(point))

/** A Cauchy family on data at ±a, of which the likelihood has a valley at 0. */
export interface Valley {
  readonly a: number
  /** λI/A, above 1 where the valley is a fixed point. */
  readonly ratio: number
}

/** A: the second derivative of the likelihood in the valley, 2(a² − 1)/(1 + a²)². */
export const valleyCurvature = (a: number): number => (2 * (a * a - 1)) / ((1 + a * a) * (1 + a * a))

/** λI/(λI − A). */
export const valleyFactor = ({ ratio }: Valley): number => ratio / (ratio - 1)

export default theorem({
  id: 'bertrand-2024/wrong-basin',
  title: 'What “a good enough first model” means: synthetic data keep a bad start where it is from a sharp λ on',
  source: {
    paper: bertrand2024,
    locator: 'the condition of Theorem 1 on the first model',
    standing: 'derived',
  },
  statement: String.raw`\text{from a wrong local maximum } \theta_s \text{ the loop escapes} \iff \lambda < \lambda_c = \sup_{\theta} \frac{\mathcal H_1(\theta) - \mathcal H_1(\theta_s)}{\mathrm{KL}(p_{\theta_s} \| p_{\theta})}`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda > 0$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    '$\\theta_s$ is a strict local maximum of $\\mathcal H_1(\\theta) = \\mathbb E_{p_d} \\log p_\\theta$ that is not the best',
    'the next model is the global maximum of the pooled likelihood; with ascent from the latest model the loop never escapes',
  ],
  notes: [
    'Proof: the next model maximises $\\mathcal H_1(\\theta) - \\lambda\\, \\mathrm{KL}(p_{\\theta_s} \\| p_\\theta)$, and $\\theta_s$ does exactly if no $\\theta$ has more, that is for $\\lambda \\ge \\lambda_c$.',
    'Minima and saddles of $\\mathcal H_1$ with second derivative $A$ become fixed points of the loop once $\\lambda I \\succ A$. In one dimension the factor there is $\\lambda I/(\\lambda I - A) > 1$: more synthetic data make them less repelling and never attracting. Whether a stationary point attracts does not depend on $\\lambda$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\lambda I/(\lambda I - A)`,
      domain: domain({ a: axis.uniform(1.1, 4), ratio: axis.uniform(1.1, 4) }),
      computes: valleyFactor,
      symbols: {
        A: ({ a }) => valleyCurvature(a),
        I: () => 1 / 2,
        '\\lambda': ({ a, ratio }) => 2 * ratio * valleyCurvature(a),
      },
    }),
  ],
})
