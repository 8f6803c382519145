import {
  always,
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import covarianceFloor, { type CovarianceLoop } from '#theorems/bertrand-2024/covariance-floor'

/** Covariance entries xx, xy, yy of a fitted Gaussian in two dimensions. */
const covariance = (theta: ArrayLike<number>) => {
  const [a = Number.NaN, b = Number.NaN, c = Number.NaN] = [theta[2], theta[3], theta[4]]
  return { xx: a * a, xy: a * b, yy: b * b + c * c }
}

/** Whether Σ_t − floor·S is positive on one path, for all generations up to t; S is the first fit. */
const staysAbove =
  (
    floor: (point: CovarianceLoop) => number = ({ n, k }) => n / (n + k),
    changed: (point: CovarianceLoop) => Partial<TrainingPlan> = () => ({}),
    truth: readonly number[] = [0, 0, 1, 0, 1],
  ): Experiment<CovarianceLoop> =>
  (point) => {
    const { n, k, t } = point
    const training = recursiveTraining({
      family: families.multivariateGaussian({ dimension: 2, divisor: 'n' }),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      ...changed(point),
    })
    const share = floor(point)
    return (stream) => {
      let real = { xx: 0, xy: 0, yy: 0 }
      let above = true
      training.run(truth, t + 1, stream, (generation, theta) => {
        const { xx, xy, yy } = covariance(theta)
        if (generation === 1) {
          real = { xx, xy, yy }
          return
        }
        const [p, q, r] = [xx - share * real.xx, xy - share * real.xy, yy - share * real.yy]
        // Rounding: the floor is reached where the synthetic data have no spread.
        const slack = 1e-12 * (real.xx + real.yy)
        above &&= p + r >= -slack && p * r - q * q >= -slack * (p + r + slack)
      })
      return above
    }
  }

const at = (n: number, k: number, t = 10): CovarianceLoop => ({ n, k, t })

verify(covarianceFloor, {
  title: 'in every generation Σ_t − n/(n + k)·S is positive semidefinite',
  domain: domain({ n: axis.logInteger(3, 200), lambda: axis.logUniform(0.2, 20), t: axis.logInteger(1, 20) }).derive(
    ({ n, lambda, t }) => ({ n, k: Math.max(2, Math.ceil(lambda * n)), t }),
  ),
  measures: 'one run in two dimensions: is every model above the floor set by its real data?',
  replicate: staysAbove(),
  criterion: () => always({ margin: 0.005 }),
  examples: [at(20, 10), at(20, 10, 1), at(3, 2), at(3, 30), at(200, 100, 20)],
  controls: {
    'no real data after the first fit': {
      at: [at(20, 10), at(3, 30)],
      replicate: staysAbove(undefined, () => ({ workflow: workflows.replace })),
    },
    'a floor a tenth higher': {
      at: [at(3, 2)],
      replicate: staysAbove(({ n, k }) => (1.1 * n) / (n + k)),
    },
    'n + k synthetic observations in place of both': {
      at: [at(3, 2)],
      replicate: staysAbove(undefined, ({ n, k }) => ({
        workflow: workflows.replace,
        schedule: schedules.realThenSynthetic(n, n + k),
      })),
    },
  },
  survivors: {
    'correlated data in other units': {
      at: [at(20, 10)],
      replicate: staysAbove(undefined, undefined, [5, -3, 1000, 600, 200]),
    },
    'every observation drawn': {
      at: [at(3, 2)],
      replicate: staysAbove(undefined, () => ({ path: 'raw' })),
    },
  },
  limits: ['Violations rarer than 1 in 200 runs are not looked for; the floor is a proof, not an estimate.'],
  figure: {
    title: 'The floor of the covariance, as a share of that of the real data, n = 20',
    x: 'k',
    xLabel: 'synthetic observations k',
    yLabel: 'share',
    over: integersFrom(2, 60),
    lines: {
      'floor n/(n + k)': (k) => 20 / (20 + k),
      'limit of the mean': (k) => 1 / (1 + k / (20 * (20 + 2 * k))),
    },
    series: () => undefined,
  },
})
