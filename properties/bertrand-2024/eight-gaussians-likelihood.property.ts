import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  mean,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import eightGaussiansLoop, {
  likelihoodLoss,
  type MixtureLoop,
  mostLoss,
} from '#theorems/bertrand-2024/eight-gaussians-loop'
import { EQUAL_WEIGHTS, eightWeights, evenly, logLikelihoodRatio } from './eight-gaussians.ts'

interface Loop extends MixtureLoop {
  /** Steps of EM a generation. */
  readonly steps: number
}

/** Beyond the most that the weights can lose; a component that is lost altogether counts as this much. */
const range = (loop: Loop) => ({ low: -0.1, high: mostLoss(loop) + 0.1 })

/** Mean log-likelihood, on a held-out observation of each component, of the truth less that of the last model. */
const loss =
  (changed: Partial<TrainingPlan> = {}): Experiment<Loop> =>
  (loop) => {
    const training = recursiveTraining({
      family: eightWeights(loop.steps),
      realData: evenly(eightWeights(loop.steps)),
      workflow: workflows.fixedRealLatestSynthetic,
      schedule: schedules.realThenSynthetic(loop.n, loop.k),
      ...changed,
    })
    const { low, high } = range(loop)
    return (stream) => {
      const weights = training.run(EQUAL_WEIGHTS, loop.t + 1, stream)
      return Math.min(high, Math.max(low, -logLikelihoodRatio(weights, stream)))
    }
  }

const equalsMean = (loop: Loop, value = likelihoodLoss(loop)) =>
  mean.equals(value, { margin: 0.15 * value, range: range(loop) })
const at = (t: number, k = 24, n = 24, steps = 1): Loop => ({ n, k, t, steps })

verify(eightGaussiansLoop, {
  title: 'with the real data kept the held-out likelihood falls by as much as predicted, and settles',
  domain: domain({
    eighth: axis.integer(2, 5),
    lambda: axis.logUniform(0.5, 2),
    t: axis.integer(1, 4),
    steps: axis.choice(1, 2),
  }).derive(({ eighth, lambda, ...rest }) => ({
    n: 8 * eighth,
    k: Math.ceil(8 * lambda * eighth),
    ...rest,
  })),
  measures:
    'held-out log-likelihood that the weights of one run lose to the truth, on one observation of each component',
  replicate: loss(),
  criterion: (loop) => equalsMean(loop),
  examples: [at(1), at(2), at(4), at(4, 48), at(2, 16, 32), at(2, 24, 24, 2)],
  controls: {
    'no real data after the first fit': { at: [at(2), at(4)], replicate: loss({ workflow: workflows.replace }) },
    'real data with chance': {
      at: [at(1), at(2)],
      replicate: (loop) => loss({ realData: eightWeights(loop.steps) })(loop),
    },
    'one generation, however many': {
      at: [at(2), at(4)],
      criterion: (loop) => equalsMean(loop, likelihoodLoss({ ...loop, t: 1 })),
    },
  },
  survivors: {
    'three steps of EM in place of one': { at: [at(2)], replicate: loss({ family: eightWeights(3) }) },
  },
  limits: [
    'Deviations of less than 15 % are not looked for: the law takes every observation to show its component.',
    'Losses are cut off 0.1 outside of what the weights can lose, which only overlapping components could bring about.',
    'Means and covariances are known here; see eight-gaussians-areas for all of them.',
  ],
  figure: {
    title: 'Held-out log-likelihood lost by the weights of eight Gaussians, n = k = 24',
    x: 't',
    xLabel: 'generations after the fit on real data',
    yLabel: 'nats an observation',
    over: integersFrom(1, 12),
    lines: {
      'real data kept': (t) => likelihoodLoss(at(t)),
      'at most': () => mostLoss(at(1)),
    },
    series: ({ n, k }) => (n === 24 && k === 24 ? 'simulated' : undefined),
  },
})
