import { integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/alemohammad-2024/distorted-sampling'
import { accumulatedVarianceOf, accumulations } from './worlds/distorted-accumulation.ts'
import { CUT, cutOff, honestSampler, tempered } from './worlds/distorted-loop.ts'

const { accumulatedFourth, accumulatedVariance } = law

const pools = (factor: number | number[], T: number | number[] = 30, n = 10) => points({ n, T, factor })
const at = (factor: number) => (pool: law.DistortedAccumulation) => accumulatedVariance({ ...pool, factor })

verify(theorem, {
  title: 'with all data kept and a distorted sampler the variance is the exact product',
  domain: accumulations,
  examples: [
    ...pools(0.7, [1, 2, 10, 100]),
    ...pools([0.1, CUT, 1]),
    ...pools(0.7, 30, 4),
    ...pools(0.9, 100, 10_000_000),
  ],
  measures: 'σ_T² after one run from N(0, 1)',
  replicate: accumulatedVarianceOf,
  predicts: accumulatedVariance,
  // The law gives the variance; a quarter of slack.
  criterion(value, pool) {
    const exact = accumulatedVariance(pool)
    return mean.equals(value, {
      margin: 0.03 * exact,
      variance: { atMost: 1.25 * (accumulatedFourth(pool) - exact * exact) + 1e-9 },
    })
  },
  controls: {
    ...honestSampler(...pools([0.1, 0.7])),
    ...worlds.eachGenerationReplacesTheLast(...pools([0.1, 0.7])),
    'a factor that is a tenth larger': {
      at: pools(0.7, 100),
      world: tempered(0.77),
    },
    ...worlds.oneGenerationTooMany(...pools(0.1, [1, 2])),
    'large batches': {
      at: pools(0.7, 30, 4),
      predicts: (pool) => accumulatedVariance({ ...pool, n: 1_000_000 }),
    },
  },
  survivors: {
    ...cutOff(...pools(CUT)),
    ...worlds.everyObservationDrawn(...pools(0.7, 10)),
  },
  limits: ['Deviations of less than 3 % of the variance are not looked for.'],
  figure: {
    title: 'Expected variance with all data kept, ten observations a batch',
    over: pools(0.7, integersFrom(1, 100)),
    labels: ['batches T', 'variance'],
    log: 'both',
    lines: { honest: at(1), 'λ = 0.9': at(0.9), 'λ = 0.7': at(0.7), 'λ = 0.1': at(0.1) },
    series: ({ n, factor }) =>
      n === 10 && (factor === 0.7 || factor === 0.1) ? `simulated, λ = ${factor}` : undefined,
  },
})
