import {
  axis,
  domain,
  type Experiment,
  families,
  integersFrom,
  NoFitError,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import eightGaussiansLoop, { collapsedBelow, type MixtureLoop } from '#theorems/bertrand-2024/eight-gaussians-loop'
import { EIGHT_GAUSSIANS, meanArea } from './eight-gaussians.ts'

interface Loop extends MixtureLoop {
  /** Steps of EM a generation. */
  readonly steps: number
}

const AT_MOST = 0.05

/** Whether a component is lost, or the mean area falls below half of the true one. */
const collapses =
  (changed: Partial<TrainingPlan> = {}, truth: readonly number[] = EIGHT_GAUSSIANS): Experiment<Loop> =>
  ({ n, k, t, steps }) => {
    const training = recursiveTraining({
      family: families.gaussianMixture({ components: 8, dimension: 2, steps }),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(n, k),
      ...changed,
    })
    return (stream) => {
      try {
        return meanArea(training.run(truth, t + 1, stream)) < collapsedBelow
      } catch (error) {
        if (error instanceof NoFitError) return true
        throw error
      }
    }
  }

const at = (t: number, k = 120, steps = 1, n = 120): Loop => ({ n, k, t, steps })
/** The mean area without real data if every observation shows its component: 1 − 8/n at first, 1 − 8/k a generation. */
const areaWithoutRealData = ({ n, k, t }: Loop) => (1 - 8 / n) * Math.exp(t * Math.log1p(-8 / k))

verify(eightGaussiansLoop, {
  title: 'with the real data kept a mixture fine-tuned on its own samples does not collapse',
  domain: domain({
    n: axis.logInteger(100, 140),
    lambda: axis.logUniform(0.1, 1),
    t: axis.logInteger(1, 8),
    steps: axis.choice(1, 2),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  measures: 'one run of a mixture of eight Gaussians in the plane, fitted by EM from the last model: has it collapsed?',
  replicate: collapses(),
  criterion: () => probability.atMost(AT_MOST, { margin: 0.15 }),
  examples: [at(1), at(8, 12), at(8, 60), at(8), at(8, 240), at(4, 120, 2)],
  controls: {
    'no real data after the first fit': {
      at: [at(8, 30), at(8, 60)],
      replicate: collapses({ workflow: workflows.replace }),
    },
    'a sixth of the real data': {
      at: [at(8)],
      replicate: (point) =>
        collapses({ schedule: schedules.realThenSynthetic(Math.round(point.n / 6), Math.round(point.k / 6)) })(point),
    },
  },
  survivors: {
    'data in other units': {
      at: [at(4)],
      replicate: (point) => {
        const scaled = EIGHT_GAUSSIANS.map((x, i) => (i < 8 ? x : 10 * x))
        const family = families.gaussianMixture({ components: 8, dimension: 2, steps: point.steps })
        const training = recursiveTraining({
          family,
          workflow: workflows.fixedRealLatestSynthetic,
          schedule: schedules.realThenSynthetic(point.n, point.k),
        })
        return (stream) => meanArea(training.run(scaled, point.t + 1, stream)) / 100 < collapsedBelow
      },
    },
  },
  limits: [
    'A finite-horizon statement of ours about one toy model: at most eight generations, collapse rarer than 20 % at each point.',
    'Started from the truth, so that EM is in the right basin.',
  ],
  figure: {
    title: 'Mean area of eight components relative to the truth, n = k = 120',
    x: 't',
    xLabel: 'generations after the fit on real data',
    yLabel: 'area, or share of runs that collapsed',
    over: integersFrom(1, 20),
    lines: {
      'area without real data': (t) => areaWithoutRealData(at(t)),
      'collapse begins': () => collapsedBelow,
    },
    series: ({ n, k }) => (n === 120 && k === 120 ? 'share collapsed, real data kept' : undefined),
  },
})
