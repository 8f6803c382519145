import { axis, chain, domain, integersFrom, laws, mean, points, schedules, verify, worlds } from 'collapse-check'
import theorem, * as loop from '#theorems/bertrand-2024/eight-gaussians-loop'
import { eightWeightsLoop, threeStepsOfEm } from './worlds/eight-gaussians.ts'

const loops = (t: number | number[], k: number | number[] = 40, steps = 1) => points({ n: 80, k, t, steps })
const predicted = (point: loop.MixtureLoop) => 7 / 8 - loop.diversity(point)
const withoutRealData = (point: loop.MixtureLoop) => 7 / 8 - loop.diversityWithoutRealData(point)

verify(theorem, {
  title: 'with the real data kept the weights become as uneven as predicted, and no more',
  domain: domain({
    n: axis.logInteger(40, 80),
    lambda: axis.logUniform(0.3, 1.5),
    t: axis.integer(1, 4),
    steps: axis.choice(1, 2),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  examples: [...loops([1, 2, 4]), ...loops(4, [80, 120]), ...loops(2, 40, 2)],
  measures: 'the sum of the squared deviations of the weights from 1/8 after one run',
  // 7/8 − (1 − Σ w²) = Σ (w − 1/8)²: how uneven the weights have become.
  replicate: chain(eightWeightsLoop, (_last, _point, { theta }) =>
    theta.reduce((sum, weight) => sum + (weight - 1 / 8) * (weight - 1 / 8), 0),
  ),
  predicts: predicted,
  // The variance of the replicates is that of the pooled counts. A quarter of slack: the law takes every observation to
  // show its component, and all but some 3 in 10 000 do.
  criterion(value, point) {
    const { variance } = laws.pooledSquaredDistance(point, { equal: 8 })
    return mean.equals(value, { margin: 0.15 * value, variance: { atMost: 1.25 * variance } })
  },
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops(2), ...loops(4, 80)),
    'half as much of both than assumed': {
      at: [...loops(2), ...loops(4, 80)],
      world: (_, { n, k }) => ({ n: schedules.realThenSynthetic(n / 2, k / 2) }),
    },
    'the law without real data': { at: [...loops(2), ...loops(4, 120)], predicts: withoutRealData },
  },
  survivors: threeStepsOfEm(...loops(2)),
  limits: [
    'Deviations of less than 15 % are not looked for: the law takes every observation to show its component.',
    'The variance of the replicates is that law’s too, with a quarter of slack.',
    'Means and covariances are known here; see eight-gaussians-areas for all of them.',
  ],
  figure: {
    title: 'Unevenness of the weights of eight Gaussians, n = 80, k = 40',
    over: loops(integersFrom(1, 8)),
    labels: ['generations after the fit on real data', 'Σ (w − 1/8)²'],
    lines: { 'real data kept': predicted, 'no real data': withoutRealData },
    series: ({ n, k }) => (n === 80 && k === 40 ? 'simulated' : undefined),
  },
})
