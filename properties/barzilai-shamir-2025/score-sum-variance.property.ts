import { axis, domain, experiment, integersFrom, mean, points, verify } from 'collapse-check'
import theorem, { scoreVariance } from '#theorems/barzilai-shamir-2025/score-martingale'
import { fewObservations, inverseWeights, sumOverBatches } from './worlds/batch-sums.ts'
import { anyLocation, LOCATIONS, type LocationRun } from './worlds/locations.ts'

const runs = (family: LocationRun['family'], ...T: number[]) => points({ family, n: 5, T })
const some = [...runs('von Mises direction', 5), ...runs('logistic location', 6)]
const inUnits = ({ T }: LocationRun) => scoreVariance({ n: 1, T }, 1)

/** The squared sum of scores, in units of I/n. */
const squared = experiment<LocationRun, ReturnType<typeof inverseWeights>>(inverseWeights, (summed, point) => {
  const { score, information } = LOCATIONS[point.family]
  const sum = sumOverBatches(point, score, summed)
  return (stream) => {
    const value = sum(stream)
    return (value * value * point.n) / information
  }
})

verify(theorem, {
  title: 'the weighted sum of the scores has variance I·H_T/n',
  domain: domain({
    family: anyLocation,
    n: axis.logInteger(1, 20),
    T: axis.integer(1, 10),
  }).where(fewObservations),
  examples: [...runs('von Mises direction', 1, 5, 10), ...runs('logistic location', 3, 6)],
  measures: 'the squared sum of batch scores at their own models, weighted by 1/(t + 1), in units of I/n',
  replicate: squared,
  predicts: inUnits,
  // A batch’s scores at its own model are independent of the past, with a fourth moment below 3I²: 9/5 I² for 2U − 1, and
  // 3I² I₀I₂/I₁² for κ sin z, by Turán’s inequality. So the square has at most the variance of a normal’s, 2 squared
  // means; a quarter of slack.
  criterion: (value) => mean.equals(value, { margin: 0.12 * value, variance: { timesMeanSquared: 2.5 } }),
  controls: {
    'weights 1 in place of 1/(t + 1)': { at: some, world: { weight: () => 1 } },
    'scores at the truth': { at: some, world: { at: () => 0 } },
    'variance without H_T': { at: some, predicts: () => 1 },
  },
  limits: [
    'At most 50 observations in all: every model is fitted to everything before it.',
    'Deviations of less than 12 % are not looked for.',
  ],
  figure: {
    title: 'Variance of the weighted sum of scores, n = 5',
    over: runs('von Mises direction', ...integersFrom(1, 10)),
    labels: ['number of batches T', 'n · variance / I'],
    lines: { H_T: inUnits, 'limit π²/6': () => (Math.PI * Math.PI) / 6 },
    series: ({ family }) => family,
  },
})
