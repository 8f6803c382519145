import { axis, chain, domain, families, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import { loopMoments } from '#theorems/alemohammad-2024/distorted-sampling'
import theorem, * as law from '#theorems/alemohammad-2024/settled-loop'
import { honestSampler, takenOfTheStandardDeviation, tempered } from './worlds/distorted-loop.ts'

type Loop = Omit<law.SettledLoop, 'divisor'>
/** Generations after which the slowest point has forgotten its start. */
const GENERATIONS = 60

const loops = (factor: number | number[], n = 20, k = 80): Loop[] => points({ n, k, factor })
const settled = (loop: Loop) => law.settledVariance({ ...loop, divisor: 'n' })
const fourth = (loop: Loop) => loopMoments({ ...loop, T: GENERATIONS, real: 'drawn anew' }).fourth

/** Less than a thousandth of the way is left, of the variance and of the mean. */
const settles = (loop: Loop) =>
  Math.max(law.handedOn({ ...loop, divisor: 'n' }), loop.k / (loop.n + loop.k)) < Math.exp(-7 / GENERATIONS)

verify(theorem, {
  title: 'with fresh real data and a biased sampler the variance settles at the fixed point of mean and variance',
  domain: domain({ n: axis.logInteger(2, 1000), k: axis.logInteger(2, 1000), factor: axis.uniform(0.1, 1) }).where(
    settles,
  ),
  examples: [...loops([0.3, 0.6, 1]), ...loops(0.6, 2, 8), ...loops(0.9, 100, 20)],
  measures: `σ² after ${GENERATIONS} generations from N(0, 1)`,
  replicate: chain(
    ({ n, k, factor }: Loop) => ({
      family: families.gaussian({ divisor: 'n' }),
      ...tempered(factor),
      truth: [0, 1],
      generations: GENERATIONS,
      ...worlds.freshRealAndSynthetic(n, k),
    }),
    ({ sd }) => sd * sd,
  ),
  predicts: settled,
  criterion(value, loop) {
    const exact = settled(loop)
    // The law of the last generation gives the variance; a quarter of slack.
    return mean.equals(value, {
      margin: 0.03 * exact,
      variance: { atMost: 1.25 * (fourth(loop) - exact * exact) + 1e-9 },
    })
  },
  controls: {
    ...honestSampler(...loops([0.3, 0.6])),
    ...takenOfTheStandardDeviation(...loops([0.3, 0.6])),
    ...worlds.noRealDataAfterTheFirstFit(...loops([0.3, 0.6])),
    'the limit of large samples': {
      at: loops(0.6, 2, 8),
      predicts: ({ n, k, factor }) => n / (n + k) / (1 - (k / (n + k)) * factor),
    },
    'divisor N − 1': { at: loops(0.6, 2, 8), predicts: (loop) => law.settledVariance({ ...loop, divisor: 'n-1' }) },
  },
  survivors: worlds.anotherTruth([7, 1], ...loops(0.6)),
  limits: ['Deviations of less than 3 % are not looked for; only loops that settle within 60 generations.'],
  figure: {
    title: 'Variance in the long run, a fifth of the data real and new',
    over: logSpaced(0.1, 1).flatMap((factor) => loops(factor)),
    labels: ['factor λ of the sampler', 'variance'],
    lines: {
      '20 real, 80 synthetic': settled,
      '2 real, 8 synthetic': (loop) => settled({ ...loop, n: 2, k: 8 }),
      'large samples': ({ factor }) => 0.2 / (1 - 0.8 * factor),
    },
    series: ({ n }) => (n === 20 ? 'simulated, 20 and 80' : undefined),
  },
})
