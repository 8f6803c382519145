import { axis, domain, type Experiment, identity, logSpaced, type TrainingPlan, verify } from 'collapse-check'
import distortedLoops, { amplificationThreshold, amplifiedMean } from '#theorems/bertrand-2024/distorted-loops'
import { samplerOf } from './changed-statistics.ts'
import { meanFamily, populationRun } from './population-loop.ts'

interface Amplified {
  /** How many times too large the mean of the synthetic data is. */
  readonly c: number
  /** λ in units of the threshold 1/(c − 1). */
  readonly ratio: number
  /** Mean of the real data, and the first model. */
  readonly real: number
  readonly start: number
  readonly t: number
}

const lambdaOf = ({ c, ratio }: Pick<Amplified, 'c' | 'ratio'>) => ratio * amplificationThreshold(c)

const lastMean =
  (distortion: (c: number) => (theta: number) => number, changed: Partial<TrainingPlan> = {}): Experiment<Amplified> =>
  (point) =>
  (stream) => {
    const sampler = samplerOf(meanFamily, ([theta = Number.NaN]) => [distortion(point.c)(theta)])
    const plan = { family: meanFamily, sampler, ...changed }
    const run = { plan, real: [point.real], start: [point.start], lambda: lambdaOf(point), t: point.t }
    return populationRun(run, stream)[0] ?? Number.NaN
  }

const amplified = (c: number) => (theta: number) => c * theta
const predicted = (point: Amplified, c = point.c) => amplifiedMean(point.real, point.start, lambdaOf(point), c, point.t)
const relative = 1e-9
const at = (lambda: number, t = 200, real = 0, c = 3): Amplified => ({
  c,
  ratio: lambda / amplificationThreshold(c),
  real,
  start: 1,
  t,
})

verify(distortedLoops, {
  title:
    'with a sampler amplified c times the mean follows its law: back to the data below λ = 1/(c − 1), to infinity above',
  domain: domain({
    c: axis.uniform(1.5, 6),
    ratio: axis.logUniform(0.3, 3),
    real: axis.uniform(0, 2),
    start: axis.uniform(0.5, 5),
    t: axis.integer(1, 200),
  }),
  measures: 'the mean of the last model; no chance',
  replicate: lastMean(amplified),
  criterion: (point) => identity.equals(predicted(point), { relative }),
  examples: [at(0.45), at(0.55), at(0.5), at(0.5, 40, 1), at(0.45, 40, 1), at(0.55, 40, 1), at(2, 20, 1, 1.5)],
  controls: {
    'an honest sampler': {
      at: [at(0.45), at(0.55)],
      replicate: lastMean(() => (theta) => theta),
    },
    'a sampler that adds instead of multiplying': {
      at: [at(0.55)],
      replicate: lastMean((c) => (theta) => theta + c - 1),
    },
    'amplification left out of the law': {
      at: [at(0.45, 40, 1), at(0.55, 40, 1)],
      criterion: (point) => identity.equals(predicted(point, 1), { relative }),
    },
  },
  survivors: {
    'ten times as much of both': {
      at: [at(0.55, 40, 1)],
      replicate: (point) => (stream) => {
        const sampler = samplerOf(meanFamily, ([theta = Number.NaN]) => [point.c * theta])
        const schedule = (generation: number) => (generation === 1 ? 10 : 10 * lambdaOf(point))
        const plan = { family: meanFamily, sampler, schedule }
        const run = { plan, real: [point.real], start: [point.start], lambda: lambdaOf(point), t: point.t }
        return populationRun(run, stream)[0] ?? Number.NaN
      },
    },
  },
  limits: ['Finitely many generations of a linear recursion; the threshold is where its factor passes 1.'],
  figure: {
    title: 'Mean of the model after 40 generations, sampler amplified three times, data at 1',
    x: 'ratio',
    xLabel: 'λ in units of the threshold ½',
    yLabel: 'mean',
    xScale: 'log',
    yScale: 'log',
    over: logSpaced(0.3, 3),
    lines: {
      'this page': (ratio) => predicted({ ...at(0.5, 40, 1), ratio }),
      'honest sampler': (ratio) => predicted({ ...at(0.5, 40, 1), ratio }, 1),
    },
    series: ({ t, c }) => (t === 40 && c === 3 ? 'computed' : undefined),
  },
})
