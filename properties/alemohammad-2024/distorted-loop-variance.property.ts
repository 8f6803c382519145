import {
  axis,
  chain,
  domain,
  families,
  integersFrom,
  laws,
  mean,
  points,
  special,
  verify,
  worlds,
} from 'collapse-check'
import theorem, * as law from '#theorems/alemohammad-2024/distorted-sampling'
import { realAndSynthetic } from './worlds/real-and-synthetic.ts'

const { loopMoments, loopVariance } = law
const family = families.gaussian({ divisor: 'n' })
/** What is left of the variance by a cut at two standard deviations. */
const CUT = law.truncatedFactor(2, 2 * special.normalCdf(2) - 1)
type Real = law.DistortedLoop['real']

const loops = (real: Real | Real[], factor: number | number[] = 0.6, T: number | number[] = 20, n = 20, k = 80) =>
  points({ n, k, T, real, factor })
const of = (real: Real) => (loop: law.DistortedLoop) => loopVariance({ ...loop, real })
const spread = (loop: law.DistortedLoop) => loopMoments(loop).fourth / (loopVariance(loop) * loopVariance(loop)) - 1

verify(theorem, {
  title: 'the variance of a loop with a distorted sampler is the exact one, with fixed, fresh and no real data',
  domain: domain({
    total: axis.logInteger(10, 10_000_000),
    share: axis.logUniform(0.001, 0.99),
    T: axis.logInteger(2, 60),
    real: axis.choice<Real>('drawn once', 'drawn anew', 'forgotten'),
    factor: axis.uniform(0.1, 1.2),
  })
    .derive(({ total, share, ...rest }) => {
      const n = Math.max(2, Math.round(share * total))
      return { n, k: total - n, ...rest }
    })
    .where((loop) => loop.k >= 2 && spread(loop) < 3),
  examples: [
    ...loops(['drawn once', 'drawn anew', 'forgotten']),
    ...loops(['drawn once', 'drawn anew'], [CUT, 1.2]),
    ...loops('forgotten', [0.9, 1], 10),
    ...loops(['drawn once', 'drawn anew'], 0.9, 50, 10_000, 9_990_000),
  ],
  measures: 'σ_T² after one run; with real data drawn once, in units of σ_1²',
  replicate: chain(
    (loop: law.DistortedLoop) => ({
      family,
      sampler: families.temperedSampler(family, loop.factor),
      truth: [0, 1],
      generations: loop.T,
      ...realAndSynthetic(loop),
    }),
    ({ sd }, { real }, { model }) => (real === 'drawn once' ? (sd * sd) / model(1).sd / model(1).sd : sd * sd),
    () => [1],
  ),
  predicts: loopVariance,
  // The law gives the variance; a quarter of slack, and what rounding leaves of a difference.
  criterion: (value, loop) =>
    mean.equals(value, { margin: 0.04 * value, variance: { timesMeanSquared: 1.25 * spread(loop) + 1e-9 } }),
  controls: {
    'an honest sampler': { at: loops(['drawn once', 'drawn anew', 'forgotten']), world: { sampler: family } },
    'the factor taken of the standard deviation': {
      at: loops(['drawn once', 'drawn anew', 'forgotten'], 0.6, 5),
      world: (_: unknown, { factor }: law.DistortedLoop) => ({
        sampler: families.temperedSampler(family, factor * factor),
      }),
    },
    ...worlds.noRealDataAfterTheFirstFit(...loops(['drawn once', 'drawn anew'])),
    'the limit of large samples': {
      at: loops('drawn anew', CUT),
      predicts: ({ n, k, factor }) => laws.distortedVarianceLimit(n / (n + k), 1.1 * factor),
    },
    'divisor n − 1': { at: loops('forgotten', 1, 10, 20, 8), world: { family: families.gaussian({ divisor: 'n-1' }) } },
  },
  survivors: {
    'cut off at two standard deviations': {
      at: loops(['drawn once', 'drawn anew'], CUT),
      world: { sampler: families.truncatedSampler(family, families.withinStandardDeviations(2)) },
    },
    ...worlds.anotherTruth([7, 3], ...loops('drawn once')),
  },
  limits: ['Deviations of less than 4 % of the variance are not looked for.'],
  figure: {
    title: 'Variance that is left, a fifth of the data real, a sampler of 0.6 times the variance',
    over: loops('drawn anew', 0.6, integersFrom(1, 30)),
    labels: ['generation T', 'variance'],
    lines: {
      'fresh real data': of('drawn anew'),
      'fixed real data': of('drawn once'),
      'no real data': of('forgotten'),
      'limit of large samples': ({ n, k, factor }) => laws.distortedVarianceLimit(n / (n + k), factor),
    },
    series: ({ n, factor, real }) => (n === 20 && factor === 0.6 ? `simulated, ${real}` : undefined),
  },
})
