import { axis, domain, experiment, integersFrom, mean, points, type Stream, verify } from 'collapse-check'
import theorem, * as law from '#theorems/yi-2025/verified-round'
import { meanOfKept } from './worlds/filtered.ts'

const { contraction, keptMean, keptVariance, roundError } = law
const rounds = (d: number | number[], offset: number | number[], n: number | number[] = 10, R = 1.5): law.Round[] =>
  points({ d, offset, n, R })

const squaredError = experiment(
  ({ d, R }: law.Round) => ({ centre: d, radius: R }),
  ({ centre, radius }, { n, offset }) =>
    (stream: Stream) => {
      const error = meanOfKept(stream, centre, n, (x) => Math.abs(x) <= radius) - offset
      return error * error
    },
)

verify(theorem, {
  title: 'the error of one filtered round is the squared bias of what passes, and its variance over n',
  domain: domain({
    R: axis.uniform(0.5, 3),
    d: axis.uniform(-2, 2),
    offset: axis.uniform(-2, 2),
    n: axis.logInteger(1, 50),
  }),
  examples: [...rounds(1.2, [0, 1.2], [1, 10]), ...rounds(-1, 0.5, 50, 3), ...rounds(2, 2, 10, 0.5)],
  measures: 'the squared distance from the truth of the mean of n draws that passed',
  replicate: squaredError,
  predicts: roundError,
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.05 * value, variance: { atMost: law.squaredErrorVarianceAtMost(point) } }),
  controls: {
    'everything passes': {
      at: rounds(1.2, 0),
      predicts: ({ d, offset, n }) => (d - offset) * (d - offset) + 1 / n,
    },
    'the variance at the verifier': {
      at: rounds(2, keptMean({ d: 2, R: 1.5 })),
      predicts: (point) => contraction(point) / point.n,
    },
    'the variance squared': {
      at: rounds(0, 0),
      predicts: (point) => (keptVariance(point) * keptVariance(point)) / point.n,
    },
    'a stricter verifier by a tenth': {
      at: rounds(1.2, [0, 1.2]),
      world: ({ radius }: { readonly radius: number }) => ({ radius: 0.9 * radius }),
    },
  },
  limits: ['Deviations of less than 5 % of the error are not looked for.'],
  figure: {
    title: 'Error of one round by the distance of verifier and truth, model at the truth, R = 1.5, n = 10',
    over: integersFrom(0, 40).flatMap((i) => rounds(i / 20, i / 20)),
    x: 'd',
    labels: ['distance of the verifier', 'mean squared error'],
    lines: { filtered: roundError, 'not filtered': ({ n }) => 1 / n },
    series: ({ n, R, d, offset }) => (n === 10 && R === 1.5 && d === offset ? 'simulated' : undefined),
  },
})
