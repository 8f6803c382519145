import { axis, chain, domain, families, identity, integersFrom, points, verify, worlds } from 'collapse-check'
import theorem, { type TemperedLoop, temperedVariance } from '#theorems/bertrand-2024/distorted-loops'

/** Generations after which the slowest point has forgotten its start. */
const GENERATIONS = 2000

const family = families.gaussian({ divisor: 'n' })
/** A sampler that multiplies the variance. */
const tempered = (factor: number) =>
  families.distortedSampler(family, `variance times ${factor}`, ([mean = 0, sd = 0], out) =>
    out.set([mean, sd * Math.sqrt(factor)]),
  )
const loops = (tau: number | number[], lambda = 0.4) => points({ lambda, tau, sd: 1 })

verify(theorem, {
  title: 'a tempered sampler moves the variance to v/(1 + λ(1 − τ)), while λ(τ − 1) < 1',
  domain: domain({ lambda: axis.logUniform(0.05, 5), tau: axis.uniform(0, 4), sd: axis.logUniform(0.1, 10) }).where(
    ({ lambda, tau }) => lambda * (tau - 1) < 0.95,
  ),
  examples: [...loops([0, 0.5, 1, 1.5, 3]), ...loops(0.5, 4)],
  measures: `the variance after ${GENERATIONS} generations, from a start at standard deviation 2; no chance`,
  replicate: chain(
    ({ lambda, tau, sd }: TemperedLoop) => ({
      ...worlds.population(lambda),
      family,
      sampler: tempered(tau),
      truth: [1, sd],
      start: [1, 2],
      generations: GENERATIONS + 1,
    }),
    ({ sd }) => sd * sd,
  ),
  predicts: temperedVariance,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'an honest sampler': { at: loops([0.5, 3]), world: { sampler: family } },
    'temperature taken of the standard deviation': {
      at: loops([0.5, 1.5]),
      world: (_, { tau }) => ({ sampler: tempered(tau * tau) }),
    },
    'beyond λ(τ − 1) = 1': { at: loops([1.5, 3]), world: (_, { tau }) => ({ sampler: tempered(4 + tau) }) },
    'the reciprocal': { at: loops(0.5), predicts: ({ lambda, tau, sd }) => sd * sd * (1 + lambda * (1 - tau)) },
  },
  survivors: { 'another start': { at: loops([0.5, 3]), world: { start: [1, 50] } } },
  limits: [
    'Infinite samples, and a mean that starts where it belongs: a displaced mean adds to the variance on the way.',
  ],
  figure: {
    title: 'Variance in the long run, λ = 0.4, real data of variance 1',
    over: loops(integersFrom(0, 33).map((tenths) => tenths / 10)),
    labels: ['temperature τ', 'variance'],
    log: 'y',
    lines: { 'v/(1 + λ(1 − τ))': temperedVariance, 'honest sampler': () => 1 },
    series: ({ lambda }) => (lambda === 0.4 ? 'computed' : undefined),
  },
})
