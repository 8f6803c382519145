import { families, workflows } from 'collapse-check'
import { type Injection, sourceOf } from '#theorems/borkar-2025/injection'

/** Frequencies of symbols, some of them from the source. */
export const injected = (point: Injection) => ({
  family: families.categorical({ symbols: point.symbols }),
  truth: sourceOf(point),
  generations: point.T,
  n: point.n,
  workflow: workflows.freshRealLatestSynthetic({ share: point.c, labels: 'random' }),
})

/** From the source as often as said, times a factor. */
export const injectedMore =
  (times: number) =>
  (_: unknown, { c }: Injection) => ({
    workflow: workflows.freshRealLatestSynthetic({ share: Math.min(1, times * c), labels: 'random' as const }),
  })
