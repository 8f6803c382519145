import { axis, domain, experiment, logSpaced, points, probability, verify } from 'collapse-check'
import theorem, { scoreSumAtMost } from '#theorems/barzilai-shamir-2025/score-martingale'
import { fewObservations, inverseWeights, sumOverBatches } from './worlds/batch-sums.ts'
import { anyLocation, LOCATIONS, type LocationRun } from './worlds/locations.ts'

type Point = LocationRun & { readonly delta: number }

const runs = (delta: number | number[], family: LocationRun['family'] = 'von Mises direction', T = 10) =>
  points({ family, n: 5, T, delta })

/** Whether the weighted sum of scores is beyond `share` of the bound. */
const beyond = experiment(
  (_: Point) => ({ ...inverseWeights(), share: 1 }),
  ({ share, ...summed }, point) => {
    const { score, scoreBound } = LOCATIONS[point.family]
    const sum = sumOverBatches(point, score, summed)
    const bound = share * scoreSumAtMost(point, scoreBound, point.delta)
    return (stream) => Math.abs(sum(stream)) >= bound
  },
)

verify(theorem, {
  title: 'the weighted sum of the scores exceeds Hoeffding’s bound with probability at most δ',
  domain: domain({
    family: anyLocation,
    n: axis.logInteger(1, 20),
    T: axis.integer(1, 10),
    delta: axis.logUniform(0.01, 0.8),
  }).where(fewObservations),
  examples: [...runs([0.05, 0.3, 0.6]), ...runs(0.3, 'logistic location', 6)],
  measures: 'one run: is the weighted sum of batch scores at their own models beyond the bound?',
  replicate: beyond,
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    'weights 1 in place of 1/(t + 1)': { at: runs([0.05, 0.02]), world: { weight: () => 1 } },
    'a quarter of the bound': { at: runs([0.05, 0.3]), world: { share: 0.25 } },
  },
  limits: ['A generous bound; the exact variance is that of score-sum-variance.'],
  figure: {
    title: 'How often the sum of von Mises scores exceeds its bound, T = 10',
    over: runs(logSpaced(0.02, 0.8)),
    labels: ['δ', 'probability'],
    lines: { 'bound δ': ({ delta }) => delta },
    series: ({ family }) => family,
  },
})
