import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import forgettingTime, { diffusionTime, forgettingMoments, type Seen } from '#theorems/suresh-2025/forgetting-time'
import { sharpenedBernoulli } from './frequency.ts'

/** The first generation without the symbol; 0 if it takes over. */
const timeToForget =
  (changed: Partial<TrainingPlan> = {}, lost = 0): Experiment<Seen> =>
  ({ n, count }) => {
    const training = recursiveTraining({
      family: families.bernoulli(),
      workflow: workflows.replace,
      schedule: schedules.constant(n - lost),
      ...changed,
    })
    return (stream) => {
      let p = count / n
      let generation = 0
      while (p > 0 && p < 1) {
        p = training.run([p], 1, stream)[0] ?? Number.NaN
        generation++
      }
      return p === 0 ? generation : 0
    }
  }

/** 10 %; the variance is the law's, with a quarter of slack. */
const equals = (value: number, point: Seen) => {
  const { mean: first, square } = forgettingMoments(point)
  return mean.equals(value, {
    margin: 0.1 * value,
    variance: { timesMeanSquared: (1.25 * (square - first * first)) / (first * first) },
  })
}
const lost = ({ n, count }: Seen) => 1 - count / n
const at = (n: number, count: number): Seen => ({ n, count })

verify(forgettingTime, {
  title: 'the mean time to forget, counted where the symbol is forgotten, is the exact one',
  domain: domain({ n: axis.logInteger(4, 60), count: axis.integer(1, 20) }).where(({ n, count }) => count <= n / 2),
  measures: 'the first generation without the symbol, 0 if it takes over',
  replicate: timeToForget(),
  criterion: (point) => equals(forgettingMoments(point).mean, point),
  examples: [at(60, 1), at(60, 5), at(60, 20), at(20, 5)],
  controls: {
    'linear: 2c generations': {
      at: [at(60, 5), at(60, 20)],
      criterion: (point) => equals(2 * point.count * lost(point), point),
    },
    'a fifth of the tokens is lost': {
      at: [at(60, 5), at(20, 5)],
      replicate: (point) => timeToForget({}, Math.round(point.n / 5))(point),
    },
    'odds raised to the power 1.02 when sampling': {
      at: [at(60, 20)],
      replicate: timeToForget({ family: sharpenedBernoulli(1.02) }),
    },
  },
  survivors: {
    'every token drawn': { at: [at(20, 5)], replicate: timeToForget({ path: 'raw' }) },
  },
  limits: [
    'Deviations of less than 10 % are not looked for.',
    'Up to 60 tokens: the runs last hundreds of generations.',
  ],
  figure: {
    title: 'Mean time to forget a symbol seen c times among 60 tokens',
    x: 'count',
    xLabel: 'times seen, c',
    yLabel: 'mean of T where forgotten',
    over: integersFrom(1, 20),
    lines: {
      'exact law': (count) => forgettingMoments(at(60, count)).mean,
      'diffusion, 2c ln(n/c)': (count) => diffusionTime(at(60, count)) * lost(at(60, count)),
      'linear, 2c': (count) => 2 * count * lost(at(60, count)),
    },
    series: ({ n }) => (n === 60 ? 'simulated' : undefined),
  },
})
