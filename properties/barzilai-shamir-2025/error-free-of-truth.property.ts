import { axis, domain, integersFrom, mean, verify, workflows } from 'collapse-check'
import powerFunctionPivot, {
  errorRatio,
  squaredErrorMoments,
} from '#theorems/barzilai-shamir-2025/power-function-pivot'
import { type PowerFunctionRun, powerFunctionWithTolerance, squaredRelativeError } from './power-function.ts'

/** The squared relative error has this mean, a multiple of the law's; the law gives its variance, with slack. */
const equals = (point: PowerFunctionRun, multiple = 1) => {
  const [exact, square] = squaredErrorMoments(point)
  return mean.equals(multiple * exact, {
    margin: 0.06 * multiple * exact,
    variance: { atMost: 1.25 * (square - exact * exact) },
  })
}
const at = (truth: number, T: number, n = 50): PowerFunctionRun => ({ n, T, truth })
const REPORTED = 3.27

verify(powerFunctionPivot, {
  title: 'the mean squared relative error is the exact one, and the same for every truth',
  domain: domain({ n: axis.logInteger(30, 500), T: axis.logInteger(1, 100), truth: axis.logUniform(0.01, 10) }),
  measures: '(θ_T/θ_0 − 1)² after one run',
  replicate: squaredRelativeError(),
  criterion: (point) => equals(point),
  examples: [at(0.1, 1), at(1, 1), at(0.1, 100), at(0.3, 30), at(1, 100)],
  controls: {
    'the ratio of figure 4 at θ_0 = 0.1, 3.27': {
      at: [at(0.1, 100)],
      criterion: (point) => {
        const ratio = REPORTED / errorRatio(point)
        return equals(point, ratio * ratio)
      },
    },
    'an optimiser with an absolute tolerance of 0.05': {
      at: [at(0.1, 30), at(0.1, 100)],
      replicate: squaredRelativeError({ family: powerFunctionWithTolerance(0.05) }),
    },
    'each generation replaces the last': {
      at: [at(0.1, 30), at(1, 30)],
      replicate: squaredRelativeError({ workflow: workflows.replace }),
    },
  },
  survivors: {
    'the same tolerance at θ_0 = 10, where it is small': {
      at: [at(10, 30)],
      replicate: squaredRelativeError({ family: powerFunctionWithTolerance(0.05) }),
    },
    'every observation drawn': { at: [at(1, 5, 30)], replicate: squaredRelativeError({ path: 'raw' }) },
  },
  limits: [
    'Deviations of less than 6 % of the mean squared error are not looked for.',
    'Root mean squares in place of the paper’s mean errors; their ratios differ by 0.02 at most.',
  ],
  figure: {
    title: 'Beta(θ, 1), n = 50: mean squared relative error',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'mean of (θ_T/θ_0 − 1)²',
    xScale: 'log',
    over: integersFrom(1, 100),
    lines: {
      exact: (T) => squaredErrorMoments({ n: 50, T })[0],
      'reported at generation 100, θ_0 = 0.1': () => REPORTED * REPORTED * squaredErrorMoments({ n: 50, T: 1 })[0],
      'reported at generation 100, θ_0 = 1': () => 1.25 * 1.25 * squaredErrorMoments({ n: 50, T: 1 })[0],
    },
    series: ({ truth }) => `θ_0 = ${truth}`,
  },
})
