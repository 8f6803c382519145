import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { fourthMoment, type Generation } from '#theorems/bertrand-2024/moments-kept'
import { meanSpread } from '#theorems/bertrand-2024/proposition-1'

const after = (t: number | number[], n = 10) => points({ n, t })
const squaredMeanSpread = (point: Generation) => meanSpread(point) * meanSpread(point)

verify(theorem, {
  title: 'the mean variance after t generations is the first one',
  // Beyond, the fourth moment grows past what any number of runs can average.
  domain: domain({ n: axis.integer(4, 60), t: axis.integer(1, 5) }),
  examples: [...after([1, 2, 3, 5]), ...after(5, 50), ...after(1, 4)],
  measures: 'the variance (divisor n − 1) after one run of t generations, relative to the first',
  replicate: chain(
    ({ n, t }: Generation) => ({ family: families.gaussian({ divisor: 'n-1' }), truth: [0, 1], generations: t, n }),
    ({ sd }) => sd * sd,
  ),
  predicts: () => 1,
  // Var σ_t² / (E σ_t²)² from the fourth moment, with a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.03 * value, variance: { timesMeanSquared: 1.25 * (fourthMoment(point) - 1) } }),
  controls: {
    ...worlds.maximumLikelihoodDivisorN(...after([1, 5])),
    'the mean variance taken for the squared mean spread': { at: after([3, 5]), predicts: squaredMeanSpread },
  },
  survivors: { ...worlds.dataInOtherUnits(...after(5)), ...worlds.everyObservationDrawn(...after(3)) },
  limits: [
    'At most five generations: later the mean lives on runs that nobody samples.',
    'Deviations of less than 3 % are not looked for; the variance of the replicates is taken from the law.',
  ],
  figure: {
    title: 'Mean variance and squared mean spread without real data, n = 10',
    over: after(integersFrom(1, 10)),
    labels: ['generation t', 'relative to the first'],
    lines: { 'mean of σ_t² (this page)': () => 1, 'square of the mean of σ_t': squaredMeanSpread },
    series: ({ n }) => (n === 10 ? 'simulated mean of σ_t²' : undefined),
  },
})
