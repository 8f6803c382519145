import { axis, domain, experiment, integersFrom, mean, points, type Stream, verify } from 'collapse-check'
import { contraction } from '#theorems/yi-2025/verified-round'
import theorem, { meanSquareAtMost, type Rounds } from '#theorems/yi-2025/verified-rounds'
import { meanOfKept } from './worlds/filtered.ts'

const runs = (d: number, k: number | number[], n: number, R = 1.5): Rounds[] => points({ d, k, n, R })

const squaredDistance = experiment(
  ({ R, k }: Rounds) => ({ radius: R, rounds: k }),
  ({ radius, rounds }, { d, R, n }) =>
    (stream: Stream) => {
      let model = d
      for (let round = 0; round < rounds; round++) {
        model = meanOfKept(stream, model, n, (x) => Math.abs(x) <= radius)
      }
      // Distances that no filter of the claim allows are cut, so that a replicate stays in its range.
      return Math.min(R * R, model * model)
    },
)

verify(theorem, {
  title: 'after k filtered rounds the mean squared distance from the verifier is below its bound',
  domain: domain({
    R: axis.uniform(0.5, 3),
    d: axis.uniform(0, 2),
    n: axis.logInteger(1, 20),
    k: axis.integer(1, 6),
  }),
  examples: [...runs(1.2, [1, 3, 6], 20), ...runs(0, 6, 5), ...runs(2, 2, 10, 0.5), ...runs(1, 6, 20, 2)],
  measures: '(θ_k − θ_c)² after one run of k rounds',
  replicate: squaredDistance,
  predicts: meanSquareAtMost,
  criterion: (value, { R }) => mean.atMost(value, { margin: 0.15 * value, range: { low: 0, high: R * R } }),
  controls: {
    'noise of a squared contraction': {
      at: runs(0, 6, 5),
      predicts: (point) => contraction(point) * meanSquareAtMost(point),
    },
    'everything passes': { at: [...runs(0, 6, 5), ...runs(1.2, 6, 20)], world: { radius: Number.POSITIVE_INFINITY } },
    'a round too few': {
      at: runs(1.2, [1, 3], 20),
      world: ({ rounds }: { readonly rounds: number }) => ({ rounds: rounds - 1 }),
    },
    'two thirds of the bound': { at: runs(0, 6, 5), predicts: (point) => (2 / 3) * meanSquareAtMost(point) },
  },
  limits: ['Less than 15 % above the bound is not looked for; at most six rounds of twenty observations.'],
  figure: {
    title: 'Mean squared distance from the verifier, 20 observations a round, R = 1.5',
    over: runs(1.2, integersFrom(0, 10), 20),
    labels: ['rounds k', 'mean square'],
    lines: {
      'at most': meanSquareAtMost,
      'no filter': ({ d, n, k }) => d * d + k / n,
    },
  },
})
