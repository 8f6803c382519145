import { axis, experiment, type Family, families, workflows, worlds } from 'collapse-check'
import type { Selection } from '#theorems/qiao-2026/centred-selection'
import type { OneSelection } from '#theorems/qiao-2026/distant-target'

/** How far a draw is from the mean of the model that it was drawn from: the less likely, the farther. */
const fromTheMean =
  (family: ReturnType<typeof normal>) =>
  (...draw: Parameters<typeof family.logDensity>): number =>
    -family.logDensity(...draw)

export const normal = (d: number) => families.multivariateGaussian({ dimension: d, divisor: 'n' })

/** Draws the n of M that are nearest to the mean of the model. */
export const nearest = ({ M, d }: Omit<Selection, 'n'>) =>
  families.selectedSampler(normal(d), { candidates: M, distance: fromTheMean(normal(d)) })

/** Draws n of M at random, as all are equally far. */
const any = (family: Family, M: number) => families.selectedSampler(family, { candidates: M, distance: () => 0 })

/** The standard normal law in d dimensions, by mean and root. */
export const standardNormal = (d: number): number[] => [
  ...Array.from({ length: d }, () => 0),
  ...Array.from({ length: d }, (_, i) => Array.from({ length: i + 1 }, (__, j) => Number(i === j))).flat(),
]

/** Data that are kept for ever, each batch after the first selected by the model of all before. */
export const selectedPool = ({ n, M, d, T }: Selection & { readonly T: number }) => ({
  family: normal(d),
  sampler: nearest({ M, d }),
  truth: standardNormal(d),
  generations: T,
  n,
  workflow: workflows.accumulate,
})

export const selectedAtRandom = worlds.named('selected at random', (_: object, { M, d }: Selection) => ({
  sampler: any(normal(d), M),
}))

/** Up to 32 candidates, in up to three dimensions. */
export const SIZES = { n: axis.logInteger(4, 16), surplus: axis.logInteger(1, 16), d: axis.integer(1, 3) }

const standard = families.gaussianMean({ sd: 1 })

/** Draws the n of M standard normal candidates that are nearest to a target. */
const towards = (target: number, M: number) =>
  families.selectedSampler(standard, {
    candidates: M,
    distance: (_, sample, i) => Math.abs(Number(sample[i]) - target),
  })

/** The mean over what one selection towards a target keeps. */
export const meanOfTheKept = (of: (x: number) => number) =>
  experiment(
    ({ distance, M }: OneSelection) => ({ sampler: towards(distance, M) }),
    ({ sampler }, { n }) => {
      const [theta, kept] = [Float64Array.of(0), new Float64Array(n)]
      return (stream) => {
        sampler.draw(theta, n, stream, kept, 0)
        return kept.reduce((sum, x) => sum + of(x), 0) / n
      }
    },
  )

export const drawnAtRandom = worlds.named('selected at random', (_: object, { M }: OneSelection) => ({
  sampler: any(standard, M),
}))

export const oneCandidateLess = worlds.named('one candidate less', (_: object, { distance, M }: OneSelection) => ({
  sampler: towards(distance, M - 1),
}))
