import {
  axis,
  domain,
  experiment,
  families,
  logSpaced,
  mean,
  points,
  recursiveTraining,
  schedules,
  verify,
  workflows,
} from 'collapse-check'
import theorem, * as law from '#theorems/he-2025/bootstrap-chain'

const resampled = (n: number | number[], T: number | number[]) => points({ n, T })

/** The squared error of the distribution function of T generations at a random point, whose share is followed. */
const atRandomPoint = experiment(
  ({ T }: law.BootstrapChain) => ({ workflow: workflows.replace, generations: T }),
  ({ workflow, generations }, { n }) => {
    const training = recursiveTraining({
      family: families.bernoulli(),
      workflow,
      schedule: schedules.constant(n),
    })
    return (stream) => {
      const below = stream.uniform()
      const error = Number(training.run([below], generations, stream)[0]) - below
      return error * error
    }
  },
)

verify(theorem, {
  title: 'the distance lies between (1 − e^(−T/n))/6 and min(1, T/n)/6',
  domain: domain({ n: axis.logInteger(1, 10_000_000), T: axis.logInteger(1, 100) }),
  examples: [...resampled(20, [1, 10, 40, 100]), ...resampled([1, 1000, 10_000_000], 50)],
  measures: 'the squared error of the distribution function at a point drawn from the true law, after one run',
  replicate: atRandomPoint,
  predicts: (point) => [law.distanceAtLeast(point), law.distanceAtMost(point)] as const,
  // The law’s fourth moment bounds the variance of the square.
  criterion: ([low, high], point) =>
    mean.between(low, high, {
      margin: 0.05 * law.distanceAtMost(point),
      variance: { atMost: law.fourthMoment(point) },
    }),
  controls: {
    'all data are kept': { at: resampled([20, 1000], 40), world: { workflow: workflows.accumulate } },
    'twice as many generations': {
      at: resampled([1000, 10_000_000], 50),
      world: (_: unknown, { T }: law.BootstrapChain) => ({ generations: 2 * T }),
    },
    'a generation fewer': {
      at: resampled(20, [2, 10]),
      world: (_: unknown, { T }: law.BootstrapChain) => ({ generations: T - 1 }),
    },
    'the lower bound raised by a tenth': {
      at: resampled(20, 20),
      predicts: (point) => [1.1 * law.distanceAtLeast(point), 1] as const,
    },
    'the upper bound lowered by a fourteenth': {
      at: resampled(20, 1),
      predicts: (point) => [0, (13 / 14) * law.distanceAtMost(point)] as const,
    },
  },
  limits: ['Less than 5 % beyond a bound is not looked for.'],
  figure: {
    title: 'Mean squared distance from the true distribution function, n = 20',
    over: resampled(20, logSpaced(1, 1000).map(Math.round)),
    labels: ['generation T', 'distance'],
    log: 'both',
    lines: { 'at least': law.distanceAtLeast, exact: law.chainDistance, 'at most': law.distanceAtMost },
    series: ({ n }) => (n === 20 ? 'simulated' : undefined),
  },
})
