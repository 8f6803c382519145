import { axis, domain, families, integersFrom, laws, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type DistortedLoop, loopVariance } from '#theorems/alemohammad-2024/distorted-sampling'
import * as loop from './worlds/distorted-loop.ts'
import { countsOf, SIZES } from './worlds/real-and-synthetic.ts'

const { CUT, spread, varianceOf } = loop
type Real = DistortedLoop['real']

const loops = (real: Real | Real[], factor: number | number[] = 0.6, T = 20, n = 20, k = 80) =>
  points({ n, k, T, real, factor })
const [every, kept]: [Real[], Real[]] = [
  ['drawn once', 'drawn anew', 'forgotten'],
  ['drawn once', 'drawn anew'],
]
const of = (real: Real) => (point: DistortedLoop) => loopVariance({ ...point, real })
const limit = ({ n, k, factor }: DistortedLoop) => laws.distortedVarianceLimit(n / (n + k), factor)

verify(theorem, {
  title: 'the variance of a loop with a distorted sampler is the exact one, with fixed, fresh and no real data',
  domain: domain({
    ...SIZES,
    T: axis.logInteger(2, 60),
    real: axis.choice<Real>(...every),
    factor: axis.uniform(0.1, 1.2),
  })
    .derive(({ total, share, ...rest }): DistortedLoop => ({ ...countsOf({ total, share }, 2), ...rest }))
    .where((point) => spread(point) < 3),
  examples: [
    ...loops(every),
    ...loops(kept, [CUT, 1.2]),
    ...loops('forgotten', [0.9, 1], 10),
    ...loops(kept, 0.9, 50, 10_000, 9_990_000),
  ],
  measures: 'σ_T² after one run; with real data drawn once, in units of σ_1²',
  replicate: varianceOf,
  predicts: loopVariance,
  // The law gives the variance; a quarter of slack, and what rounding leaves of a difference.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.04 * value, variance: { timesMeanSquared: 1.25 * spread(point) + 1e-9 } }),
  controls: {
    ...loop.honestSampler(...loops(every)),
    ...loop.takenOfTheStandardDeviation(...loops(every, 0.6, 5)),
    ...worlds.noRealDataAfterTheFirstFit(...loops(kept)),
    'the limit of large samples': { at: loops('drawn once', 1.1, 60, 4, 16), predicts: limit },
    'divisor n − 1': { at: loops('forgotten', 1, 5, 20, 20), world: { family: families.gaussian({ divisor: 'n-1' }) } },
  },
  survivors: {
    ...loop.cutOff(...loops(kept, CUT)),
    ...worlds.anotherTruth([7, 3], ...loops('drawn once')),
  },
  limits: ['Deviations of less than 4 % of the variance are not looked for.'],
  figure: {
    title: 'Variance that is left, a fifth of the data real, a sampler of 0.6 times the variance',
    over: integersFrom(1, 30).flatMap((T) => loops('drawn anew', 0.6, T)),
    labels: ['generation T', 'variance'],
    lines: {
      'fresh real data': of('drawn anew'),
      'fixed real data': of('drawn once'),
      'no real data': of('forgotten'),
      'limit of large samples': limit,
    },
    series: ({ n, factor, real }) => (n === 20 && factor === 0.6 ? `simulated, ${real}` : undefined),
  },
})
