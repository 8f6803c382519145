import {
  axis,
  domain,
  type Experiment,
  integersFrom,
  laws,
  logSpaced,
  probability,
  recursiveTraining,
  schedules,
  type TrainingPlan,
  verify,
  workflows,
} from 'collapse-check'
import biasedRace, { type BiasedRace, biasedRaceProbability } from '#theorems/xu-2025/biased-race'
import { biasedMean } from './biased-mean.ts'

interface Race {
  /** Sample sizes ⌈n t^p⌉. */
  readonly n: number
  readonly p: number
  readonly T: number
  readonly beta: number
  readonly a: number
  /** Sign of the bias after the first generation. */
  readonly turn: number
}

const margin = 0.02
const bias = (n: number, { beta, a }: Race) => beta * Math.exp(-a * Math.log(n))
const lawOf = (point: Race): BiasedRace => {
  const [real = Number.NaN, ...synthetic] = integersFrom(1, point.T).map(schedules.power(point.n, point.p))
  return {
    mean: [bias(real, point), point.turn * synthetic.reduce((sum, n) => sum + bias(n, point), 0)],
    variance: [1 / real, synthetic.reduce((sum, n) => sum + 1 / n, 0)],
  }
}
const exact = (point: Race) => biasedRaceProbability(lawOf(point))
const unbiased = (point: Race) => {
  const [v1, v2] = lawOf(point).variance
  return laws.beatsRealOnly(v2 / v1)
}

/** The first model has one bias, the models after it another: a run of 1, and one of T − 1 from where it ended. */
const lastBeatsFirst =
  (
    changed: Partial<TrainingPlan> = {},
    { truth = 0, later = (point: Race) => point.turn * point.beta } = {},
  ): Experiment<Race> =>
  (point) => {
    const schedule = schedules.power(point.n, point.p)
    const real = recursiveTraining({ family: biasedMean(point), workflow: workflows.replace, schedule, ...changed })
    const synthetic = recursiveTraining({
      family: biasedMean({ beta: later(point), a: point.a }),
      workflow: workflows.replace,
      schedule: (t) => schedule(t + 1),
      ...changed,
    })
    return (stream) => {
      const first = real.run([truth], 1, stream)[0] ?? Number.NaN
      const last = synthetic.run([first], point.T - 1, stream)[0] ?? Number.NaN
      return Math.abs(last - truth) < Math.abs(first - truth)
    }
  }

const at = (a: number, n: number, T: number, beta = 1, turn = 1): Race => ({ n, p: 0, T, beta, a, turn })

verify(biasedRace, {
  title: 'with bias the last model beats the first one with the predicted probability',
  domain: domain({
    n: axis.logInteger(1, 10_000),
    p: axis.choice(0, 0.5, 1, 2),
    T: axis.integer(2, 20),
    beta: axis.logUniform(0.05, 2),
    a: axis.choice(0.5, 1, 0.25),
    turn: axis.choice(1, -1),
  }),
  measures:
    'one run of T generations with n_t = ⌈n t^p⌉ and a bias of ±β n_t^(−a): is θ_T closer to the truth than θ_1?',
  replicate: lastBeatsFirst(),
  criterion: (point) => probability.equals(exact(point), { margin }),
  examples: [
    at(0.5, 1, 5),
    at(0.5, 100, 5),
    at(0.5, 10_000, 5),
    at(1, 100, 5),
    at(1, 10_000, 5),
    at(0.25, 100, 5),
    at(0.25, 10_000, 5),
    at(0.5, 1, 2, 1, -1),
    at(0.25, 10_000, 2, 1, -1),
  ],
  controls: {
    'the law without bias': {
      at: [at(0.5, 100, 5), at(0.25, 100, 5), at(0.25, 10_000, 2, 1, -1)],
      criterion: (point) => probability.equals(unbiased(point), { margin }),
    },
    'the bias never turns': {
      at: [at(0.5, 1, 2, 1, -1), at(0.25, 10_000, 2, 1, -1)],
      replicate: lastBeatsFirst({}, { later: ({ beta }) => beta }),
    },
    'only the first model is biased': {
      at: [at(0.5, 100, 5)],
      replicate: lastBeatsFirst({}, { later: () => 0 }),
    },
  },
  survivors: {
    'another truth': { at: [at(0.5, 100, 5)], replicate: lastBeatsFirst({}, { truth: 7 }) },
    'every observation drawn': { at: [at(0.5, 1, 5)], replicate: lastBeatsFirst({ path: 'raw' }) },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.', 'One dimension, Gaussian data.'],
  figure: {
    title: 'Beating real data alone at T = 5 with a bias of n^(−a) in every generation',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'P(5)',
    xScale: 'log',
    over: logSpaced(1, 10_000, 30),
    lines: {
      'a = 1': (n) => biasedRaceProbability(law(1, n)),
      'a = ½': (n) => biasedRaceProbability(law(0.5, n)),
      'a = ¼': (n) => biasedRaceProbability(law(0.25, n)),
      'no bias': () => 0.25,
    },
    series: ({ turn, T }) => (turn === 1 && T === 5 ? 'simulated' : undefined),
  },
})

/** T = 5 at a sample size that need not be an integer. */
function law(a: number, n: number): BiasedRace {
  const b = bias(n, at(a, n, 5))
  return { mean: [b, 4 * b], variance: [1 / n, 4 / n] }
}
