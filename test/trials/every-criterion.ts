import {
  always,
  type Criterion,
  comparison,
  distribution,
  exponent,
  identity,
  mean,
  probability,
  type Stream,
} from 'collapse-check'

const yes = (stream: Stream) => stream.uniform() < 0.4
const one = (stream: Stream) => stream.uniform()
const two = (stream: Stream) => [stream.uniform(), stream.uniform()] as const
const uniform = { name: 'uniform', cdf: (x: number) => Math.min(1, Math.max(0, x)) }

/** Every kind of criterion with a name and a replicate that it observes; a few hundred replicates decide each. */
export const EVERY_CRITERION: readonly (readonly [
  name: string,
  criterion: Criterion,
  replicate: (stream: Stream) => boolean | number | readonly [number, number],
])[] = [
  ['a probability', probability.equals(0.4, { margin: 0.05 }), yes],
  ['a probability that is another', probability.atMost(0.2, { margin: 0.05 }), yes],
  ['always', always({ margin: 0.01 }), (stream) => stream.uniform() < 2],
  ['a mean in a range', mean.equals(0.5, { margin: 0.05, range: { low: 0, high: 1 } }), one],
  ['a mean of bounded variance', mean.atLeast(0.5, { margin: 0.05, variance: { atMost: 0.1 } }), one],
  ['a distribution', distribution.equals(uniform, { margin: 0.1 }), one],
  ['a distribution that dominates', distribution.dominates(uniform, { margin: 0.1 }), one],
  ['two distributions', distribution.same({ margin: 0.1 }), two],
  [
    'categories',
    distribution.discrete({ name: 'fair', probabilities: [0.5, 0.5] }, { margin: 0.1 }),
    (stream) => (stream.uniform() < 0.5 ? 0 : 1),
  ],
  ['a comparison', comparison.atMost({ margin: 0.1, width: 1 }), two],
  [
    'an exponent',
    exponent.equals(0, {
      margin: 0.5,
      factor: 4,
      most: 1,
      small: { mean: 0.5, variance: 0.1 },
      large: { variance: 0.1 },
    }),
    two,
  ],
  ['an identity', identity.equals(2, { relative: 1e-9 }), () => 2],
]
