import { logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/alemohammad-2024/distorted-sampling'
import { accumulatedVarianceOf, accumulations } from './worlds/distorted-accumulation.ts'
import { honestSampler, tempered } from './worlds/distorted-loop.ts'

const pools = (factor: number | number[], T: number | number[] = 100, n = 100) => points({ n, T, factor })

verify(theorem, {
  title: 'with all data kept the variance falls as T to the power of −(1 − λ)',
  domain: accumulations,
  examples: [...pools(0.7, [1, 10, 100]), ...pools([0.1, 0.4, 0.95, 1]), ...pools(0.7, 100, 10_000_000)],
  measures: 'σ_T² after one run from N(0, 1)',
  replicate: accumulatedVarianceOf,
  predicts: (pool) => [law.accumulatedVarianceAtLeast(pool), law.accumulatedVarianceAtMost(pool)] as const,
  criterion([low, high], pool) {
    const exact = law.accumulatedVariance(pool)
    const spread = law.accumulatedFourth(pool) / (exact * exact) - 1
    // The law gives the variance; a quarter of slack.
    return mean.between(low, high, {
      margin: 0.03 * exact,
      variance: { atMost: (1.25 * spread + 1e-9) * exact * exact },
    })
  },
  controls: {
    ...honestSampler(...pools([0.1, 0.4])),
    ...worlds.eachGenerationReplacesTheLast(...pools([0.4, 0.7])),
    'an exponent half as large': {
      at: pools(0.4),
      world: tempered(0.7),
    },
    'an exponent of a fifth more': { at: pools(0.1), world: tempered(0.01) },
    'the lower bound raised by a twentieth': {
      at: pools(1),
      predicts: (pool) => [1.05 * law.accumulatedVarianceAtLeast(pool), 2] as const,
    },
    'the upper bound lowered by a twentieth': {
      at: pools(1),
      predicts: (pool) => [0, 0.95 * law.accumulatedVarianceAtMost(pool)] as const,
    },
  },
  limits: ['Less than 3 % beyond a bound is not looked for; the bounds are a factor of up to 2 apart.'],
  figure: {
    title: 'Expected variance and its bounds, a sampler of half the variance, 100 observations a batch',
    over: pools(0.5, logSpaced(1, 1000).map(Math.round)),
    labels: ['batches T', 'variance'],
    log: 'both',
    lines: {
      'at most': law.accumulatedVarianceAtMost,
      exact: law.accumulatedVariance,
      'at least': law.accumulatedVarianceAtLeast,
    },
    series: () => undefined,
  },
})
