import { axis, domain, type Experiment, identity, integersFrom, verify } from 'collapse-check'
import distortedLoops from '#theorems/bertrand-2024/distorted-loops'
import { samplerOf } from './changed-statistics.ts'
import { bothFamily, populationRun } from './population-loop.ts'

interface Tempered {
  readonly lambda: number
  /** The sampler multiplies the variance by it. */
  readonly tau: number
  /** Standard deviation of the real data. */
  readonly sd: number
}

/** Generations after which the slowest point has forgotten its start. */
const GENERATIONS = 2000

const lastVariance =
  (variance: (tau: number) => number = (tau) => tau, start = 2): Experiment<Tempered> =>
  ({ lambda, tau, sd }) =>
  (stream) => {
    const sampler = samplerOf(bothFamily, ([mean = Number.NaN, spread = Number.NaN]) => [
      mean,
      spread * Math.sqrt(variance(tau)),
    ])
    const run = {
      plan: { family: bothFamily, sampler },
      real: [1, sd],
      start: [1, start],
      lambda,
      t: GENERATIONS,
    }
    const spread = populationRun(run, stream)[1] ?? Number.NaN
    return spread * spread
  }

const limit = ({ lambda, tau, sd }: Tempered) => (sd * sd) / (1 + lambda * (1 - tau))
const relative = 1e-9
const at = (tau: number, lambda = 0.4): Tempered => ({ lambda, tau, sd: 1 })

verify(distortedLoops, {
  title: 'a tempered sampler moves the variance to v/(1 + λ(1 − τ)), while λ(τ − 1) < 1',
  domain: domain({ lambda: axis.logUniform(0.05, 5), tau: axis.uniform(0, 4), sd: axis.logUniform(0.1, 10) }).where(
    ({ lambda, tau }) => lambda * (tau - 1) < 0.95,
  ),
  measures: `the variance after ${GENERATIONS} generations, from a start at standard deviation 2; no chance`,
  replicate: lastVariance(),
  criterion: (point) => identity.equals(limit(point), { relative }),
  examples: [at(0), at(0.5), at(1), at(1.5), at(3), at(0.5, 4)],
  controls: {
    'an honest sampler': { at: [at(0.5), at(3)], replicate: lastVariance(() => 1) },
    'temperature taken of the standard deviation': {
      at: [at(0.5), at(1.5)],
      replicate: lastVariance((tau) => tau * tau),
    },
    'beyond λ(τ − 1) = 1': { at: [at(1.5), at(3)], replicate: lastVariance((tau) => 4 + tau) },
    'the reciprocal': {
      at: [at(0.5)],
      criterion: ({ lambda, tau, sd }) => identity.equals(sd * sd * (1 + lambda * (1 - tau)), { relative }),
    },
  },
  survivors: { 'another start': { at: [at(0.5), at(3)], replicate: lastVariance((tau) => tau, 50) } },
  limits: [
    'Infinite samples, and a mean that starts where it belongs: a displaced mean adds to the variance on the way.',
  ],
  figure: {
    title: 'Variance in the long run, λ = 0.4, real data of variance 1',
    x: 'tau',
    xLabel: 'temperature τ',
    yLabel: 'variance',
    yScale: 'log',
    over: integersFrom(0, 33).map((tenths) => tenths / 10),
    lines: { 'v/(1 + λ(1 − τ))': (tau) => limit(at(tau)), 'honest sampler': () => 1 },
    series: ({ lambda }) => (lambda === 0.4 ? 'computed' : undefined),
  },
})
