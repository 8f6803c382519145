import { axis, domain, experiment, integersFrom, points, probability, type Stream, verify } from 'collapse-check'
import theorem, { nearerAtLeast, type Rounds } from '#theorems/yi-2025/verified-rounds'
import { meanOfKept } from './worlds/filtered.ts'

const runs = (k: number | number[], n: number, d = 1.2, R = 1.5): Rounds[] => points({ k, n, d, R })

const nearer = experiment(
  ({ R, k }: Rounds) => ({ radius: R, verifier: 0, rounds: k }),
  ({ radius, verifier, rounds }, { d, n }) =>
    (stream: Stream) => {
      let model = d
      for (let round = 0; round < rounds; round++) {
        model = meanOfKept(stream, model, n, (x) => Math.abs(x - verifier) <= radius)
      }
      return Math.abs(model) < Math.abs(model - d)
    },
)

verify(theorem, {
  title: 'a model that began at the truth ends nearer to the verifier than to the truth',
  domain: domain({
    R: axis.uniform(0.5, 2),
    d: axis.uniform(0.7, 2),
    n: axis.logInteger(5, 50),
    k: axis.integer(2, 8),
  }).where((point) => nearerAtLeast(point) >= 0.3),
  examples: [...runs([3, 6], 20), ...runs(4, 50, 0.8, 0.8), ...runs(2, 5, 2, 0.5)],
  measures: 'one run that starts at the truth: is the last model nearer to the verifier?',
  replicate: nearer,
  predicts: nearerAtLeast,
  criterion: (value) => probability.atLeast(value, { margin: 0.02 }),
  controls: {
    'everything passes': { at: runs([3, 6], 20), world: { radius: Number.POSITIVE_INFINITY } },
    'a verifier that is right': { at: runs([3, 6], 20), world: (_: object, { d }: Rounds) => ({ verifier: d }) },
    'before the first round': { at: runs(6, 20), world: { rounds: 0 } },
  },
  limits: ['Markov’s inequality is far from sharp: a probability just above the bound would pass.'],
  figure: {
    title: 'Probability that the model is nearer to the verifier than to the truth, 20 observations a round',
    over: runs(integersFrom(2, 12), 20),
    labels: ['rounds k', 'probability'],
    lines: { 'at least': (point) => Math.max(0, nearerAtLeast(point)) },
  },
})
