import { axis, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { fourthMultiplier, sizesOf } from '#theorems/dey-2024/any-schedule'
import { type AccumulatedMean, FAMILIES, fourthPower, multiplier, unitOf } from './worlds/accumulated-means.ts'

type Bounded = 'Bernoulli' | 'binomial of 3 trials'
const means = (T: number | number[], first = 4, later = 2, m = 0.3, family: Bounded = 'Bernoulli'): AccumulatedMean[] =>
  points({ family, first, later, growth: 1, T, mean: m })
const exact = (point: AccumulatedMean) => fourthMultiplier(FAMILIES[point.family].variance, point.mean, sizesOf(point))
const ofNormalErrors = (point: AccumulatedMean) => 3 * multiplier(point) * multiplier(point)
const most = (point: AccumulatedMean) => {
  const error = Math.max(point.mean, 1 - point.mean)
  return (error * error * error * error) / unitOf(point) / unitOf(point)
}

verify(theorem, {
  title: 'the mean fourth power of the error, on which certificates of the risk rest, is the exact one',
  domain: domain({
    family: axis.choice<AccumulatedMean['family']>('Bernoulli', 'binomial of 3 trials'),
    first: axis.integer(1, 6),
    later: axis.integer(1, 6),
    growth: axis.uniform(0.8, 1.3),
    T: axis.integer(1, 12),
    mean: axis.uniform(0.3, 0.7),
  }),
  examples: [...means([1, 2, 8]), ...means(8, 6, 1, 0.5), ...means(5, 4, 4, 0.3, 'binomial of 3 trials')],
  measures: 'the fourth power of the error of the mean of all data after one run, in units of V(m)²/n_1²',
  replicate: fourthPower,
  predicts: exact,
  // No law is needed: what is bounded is judged by its range. That of a normal’s fourth power is a hint of the variance.
  criterion(value, point) {
    const high = most(point)
    const hint = { mean: value, variance: Math.min(value * (high - value), 11 * value * value) }
    return mean.equals(value, { margin: 0.06 * value, range: { low: 0, high }, hint })
  },
  controls: {
    'as if the error were normal': { at: [...means(8), ...means(1, 2, 2, 0.5)], predicts: ofNormalErrors },
    ...worlds.eachGenerationReplacesTheLast(...means(8), ...means(5, 4, 4, 0.3, 'binomial of 3 trials')),
    ...worlds.oneGenerationTooMany(...means([1, 2])),
  },
  limits: [
    'Deviations of less than 6 % are not looked for; families of bounded errors, up to twelve batches of some six.',
  ],
  figure: {
    title: 'Mean fourth power of the error in units of V(m)²/n_1², batches of two after four outcomes',
    over: means(integersFrom(1, 40)),
    labels: ['batches T', 'mean fourth power'],
    lines: { exact, 'as if the error were normal': ofNormalErrors },
  },
})
