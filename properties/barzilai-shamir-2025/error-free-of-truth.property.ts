import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, {
  errorRatio,
  type PowerFunctionRun,
  squaredErrorMoments,
} from '#theorems/barzilai-shamir-2025/power-function-pivot'
import { keepingAllData } from './worlds/keeping-all-data.ts'
import { absoluteTolerance, withTolerance } from './worlds/power-function.ts'

const runs = (truth: number | number[], T: number | number[], n = 50) => points({ n, T, truth })
const exact = (point: PowerFunctionRun) => squaredErrorMoments(point)[0]
/** What is said of a root mean square, as a multiple of the first one, in the squares of the figure. */
const reported = (ratio: number) => (point: PowerFunctionRun) => ratio * ratio * exact({ ...point, T: 1 })
const REPORTED = 3.27

verify(theorem, {
  title: 'the mean squared relative error is the exact one, and the same for every truth',
  domain: domain({ n: axis.logInteger(30, 500), T: axis.logInteger(1, 100), truth: axis.logUniform(0.01, 10) }),
  examples: [...runs([0.1, 1], 1), ...runs(0.1, 100), ...runs(0.3, 30), ...runs(1, 100)],
  measures: '(θ_T/θ_0 − 1)² after one run',
  replicate: chain(
    ({ n, T, truth }: PowerFunctionRun) => keepingAllData({ family: families.powerFunction(), truth: [truth], n, T }),
    ({ power }, { truth }) => {
      const error = power / truth - 1
      return error * error
    },
  ),
  predicts: exact,
  // The law gives the variance of the squared error; a quarter of slack.
  criterion: (value, point) => {
    const [first, second] = squaredErrorMoments(point)
    return mean.equals(value, { margin: 0.06 * value, variance: { atMost: 1.25 * (second - first * first) } })
  },
  controls: {
    'the ratio of figure 4 at θ_0 = 0.1, 3.27': {
      at: runs(0.1, 100),
      predicts: (point) => {
        const ratio = REPORTED / errorRatio(point)
        return ratio * ratio * exact(point)
      },
    },
    ...absoluteTolerance(...runs(0.1, [30, 100])),
    ...worlds.eachGenerationReplacesTheLast(...runs([0.1, 1], 30)),
  },
  survivors: {
    'the same tolerance at θ_0 = 10, where it is small': { at: runs(10, 30), world: { family: withTolerance(0.05) } },
    ...worlds.everyObservationDrawn(...runs(1, 5, 30)),
  },
  limits: [
    'Deviations of less than 6 % of the mean squared error are not looked for.',
    'Root mean squares in place of the paper’s mean errors; their ratios differ by 0.02 at most.',
  ],
  figure: {
    title: 'Beta(θ, 1), n = 50: mean squared relative error',
    over: runs(1, integersFrom(1, 100)),
    labels: ['generation T', 'mean of (θ_T/θ_0 − 1)²'],
    log: 'x',
    lines: {
      exact,
      'reported at generation 100, θ_0 = 0.1': reported(REPORTED),
      'reported at generation 100, θ_0 = 1': reported(1.25),
    },
    series: ({ truth }) => `θ_0 = ${truth}`,
  },
})
