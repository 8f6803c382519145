import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'
import { type Curvatures, localFactor, logisticCurvatures } from './retraining-jacobian.ts'

/** n·Var(θ_t − θ̂) for large n: λμ/(K(1 + 2λμ)) · (1 − 𝒥^{2t}), μ = I/K, t generations after the fit on real data. */
export function noise(curvatures: Curvatures, lambda: number, t: number): number {
  const load = (lambda * curvatures.model) / curvatures.real
  const power = Math.exp(2 * t * Math.log(localFactor(curvatures, lambda)))
  return ((load / (1 + 2 * load)) * (1 - power)) / curvatures.real
}

/** The standard deviation of θ_t in a logistic loop that the law of large samples predicts. */
export const predictedSd = ({ a, n, k, t }: laws.LogisticLoop, curvatures = logisticCurvatures(a)): number =>
  Math.sqrt(noise(curvatures, k / n, t) / n)

/** Pr(|θ_t| ≤ c) in a logistic loop, exactly. */
export const withinExactly = (loop: laws.LogisticLoop, c: number): number =>
  laws.logisticLoopWithin(loop, c, (t) => predictedSd({ ...loop, t }))

/** Two such loops side by side, seen through a shear: u = Wθ, W = [[1, 0], [shear, 1]]. */
export interface ShearedLoop extends Omit<laws.LogisticLoop, 'a'> {
  readonly shear: number
  /** Half of the data of the first eigen-coordinate at `wide` and half at −wide; of the second at ±`narrow`. */
  readonly wide: number
  readonly narrow: number
}

/** The loops of the two eigen-coordinates. */
export const eigenLoops = ({ wide, narrow, n, k, t }: ShearedLoop): readonly [laws.LogisticLoop, laws.LogisticLoop] => [
  { a: wide, n, k, t },
  { a: narrow, n, k, t },
]

/** The probability that both eigen-coordinates are within one standard deviation, if these curvatures decide it. */
export const bothWithin = (loop: ShearedLoop, curvatures = logisticCurvatures): number =>
  eigenLoops(loop).reduce((both, one) => both * withinExactly(one, predictedSd(one, curvatures(one.a))), 1)

/** The curvatures of a logistic family that fits its data: K = I. */
export const WELL_SPECIFIED: Curvatures = { real: 1 / 3, model: 1 / 3 }

export default theorem({
  id: 'bertrand-2024/misspecified-noise',
  title:
    'Around fixed real data the noise of the loop never exceeds half of that of the estimate itself, well-specified or not, for every λ',
  source: {
    paper: bertrand2024,
    locator: 'the setting of its finite-sample theorem, for large samples',
    standing: 'derived',
  },
  statement: String.raw`n \operatorname{Var}(\theta_t - \hat\theta \mid \text{real}) \;\longrightarrow\; \frac1K\, \frac{\lambda\mu}{1 + 2\lambda\mu}\,\bigl(1 - \mathcal J^{2t}\bigr) \;\le\; \frac{1}{2K}, \qquad \mu = \frac IK, \quad \mathcal J = \frac{\lambda\mu}{1 + \lambda\mu}`,
  assumptions: [
    'a regular family; $K$ the curvature of the real data’s mean log-likelihood at its maximum $\\hat\\theta$, $I$ the Fisher information there. In several dimensions the same holds along each eigenvector of $K^{-1}I$, with its eigenvalue $\\mu$, and the eigen-coordinates are uncorrelated',
    '$n$ real observations, drawn once; $k = \\lambda n$ fresh synthetic ones of the latest model in every generation; $n \\to \\infty$',
    'the loop starts from the fit on the real data',
  ],
  notes: [
    'Proof: to first order $\\theta_{t+1} - \\hat\\theta = \\mathcal J(\\theta_t - \\hat\\theta) + (K + \\lambda I)^{-1} \\lambda\\, \\bar s$, where $\\bar s$, the mean score of the synthetic data, has variance $I/k$.',
    '*Finite samples.* For the logistic family and real data of which half lie at $a$ and half at $-a$, the law of $\\theta_t$ can be computed: the pooled score falls, so $\\theta_{t+1} \\le x$ says that it is not above 0 at $x$, where the synthetic scores are independent with density $\\frac12(1 - \\tau^2)/(1 + \\tau w)^2$ on $(-1, 1)$, $\\tau = \\tanh\\frac{x - \\theta_t}{2}$; inverting their characteristic function gives the step from $\\theta_t$ to $\\theta_{t+1}$, and generations are chained by quadrature. Simulations are held against that law, and that law against the limit.',
    '*Two dimensions.* Two such families side by side, seen through a shear: $u = W\\theta$ are the eigen-coordinates, and with real data balanced in $u$ they are independent at every $n$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac1K\, \frac{\lambda\mu}{1 + 2\lambda\mu}\,\bigl(1 - \mathcal J^{2t}\bigr)`,
      domain: domain({
        K: axis.logUniform(0.1, 10),
        I: axis.logUniform(0.1, 10),
        lambda: axis.logUniform(0.01, 100),
        t: axis.integer(0, 100),
      }),
      computes: ({ K, I, lambda, t }) => noise({ real: K, model: I }, lambda, t),
      symbols: { '\\mu': String.raw`\frac IK`, '\\mathcal J': String.raw`\frac{\lambda\mu}{1 + \lambda\mu}` },
    }),
  ],
})
