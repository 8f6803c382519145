import {
  axis,
  domain,
  experiment,
  families,
  integersFrom,
  mean,
  points,
  recursiveTraining,
  schedules,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, { diffusionTime, forgettingMoments, type Seen } from '#theorems/suresh-2025/forgetting-time'
import { oddsRaised } from './worlds/frequency.ts'

const seen = (n: number, ...count: number[]) => points({ n, count })
const shareForgotten = ({ n, count }: Seen) => 1 - count / n

/** The first generation without the symbol; 0 if it takes over. */
const timeToForget = experiment(
  ({ n }: Seen) => ({ family: families.bernoulli(), n, path: 'statistic' as 'statistic' | 'raw' }),
  ({ n: tokens, ...plan }, { n, count }) => {
    const training = recursiveTraining({
      ...plan,
      workflow: workflows.replace,
      schedule: schedules.constant(tokens),
    })
    return (stream) => {
      let p = count / n
      let generation = 0
      for (; p > 0 && p < 1; generation++) p = training.run([p], 1, stream)[0] ?? Number.NaN
      return p === 0 ? generation : 0
    }
  },
)

verify(theorem, {
  title: 'the mean time to forget, counted where the symbol is forgotten, is the exact one',
  domain: domain({ n: axis.logInteger(4, 60), count: axis.integer(1, 20) }).where(({ n, count }) => count <= n / 2),
  examples: [...seen(60, 1, 5, 20), ...seen(20, 5)],
  measures: 'the first generation without the symbol, 0 if it takes over',
  replicate: timeToForget,
  predicts: (point) => forgettingMoments(point).mean,
  // The variance is the law's, with a quarter of slack.
  criterion: (value, point) => {
    const { mean: first, square } = forgettingMoments(point)
    const timesMeanSquared = (1.25 * (square - first * first)) / (first * first)
    return mean.equals(value, { margin: 0.1 * value, variance: { timesMeanSquared } })
  },
  controls: {
    'linear: 2c generations': {
      at: seen(60, 5, 20),
      predicts: (point) => 2 * point.count * shareForgotten(point),
    },
    'a fifth of the tokens is lost': {
      at: [...seen(60, 5), ...seen(20, 5)],
      replicate: timeToForget.in(({ n }) => ({ n: n - Math.round(n / 5) })),
    },
    ...oddsRaised(1.02)(...seen(60, 20)),
  },
  survivors: worlds.everyTokenDrawn(...seen(20, 5)),
  limits: [
    'Deviations of less than 10 % are not looked for.',
    'Up to 60 tokens: the runs last hundreds of generations.',
  ],
  figure: {
    title: 'Mean time to forget a symbol seen c times among 60 tokens',
    over: seen(60, ...integersFrom(1, 20)),
    labels: ['times seen, c', 'mean of T where forgotten'],
    lines: {
      'exact law': (point) => forgettingMoments(point).mean,
      'diffusion, 2c ln(n/c)': (point) => diffusionTime(point) * shareForgotten(point),
      'linear, 2c': (point) => 2 * point.count * shareForgotten(point),
    },
  },
})
