import { axis, domain, exponent, integersFrom, points, verify, workflows, worlds } from 'collapse-check'
import theorem, { type Doubling, doublingRatio } from '#theorems/xu-2025/superlinear-threshold'
import { doublings, halfwayGrowth, squaredSteps } from './worlds/squared-steps.ts'

const runs = (p: number | number[]) => points({ n: 2, p, T: 4 })
/** How fast doublings fall off: −log₂ r_T, about p − 1. */
const exact = (point: Doubling) => -Math.log2(doublingRatio(halfwayGrowth(point), point.T))

verify(theorem, {
  title: 'the exponent at which doublings of time fall off, from data, is p − 1 to within 0.15',
  domain: domain({ n: axis.choice(2, 4), p: axis.choice(1, 0, 0.5, 1.25, 1.5, 2), T: axis.choice(4, 2) }).where(
    ({ n, p, T }) => n * Math.exp(p * Math.log(2 * T)) < 600,
  ),
  examples: runs([0, 0.5, 1, 1.25, 1.5, 2]),
  measures: 'the sums of squared steps from T/2 to T and from T to 2T of one run, noise uniform on [−1, 1]',
  replicate: squaredSteps,
  predicts: exact,
  criterion: (value, point) => exponent.equals(value, { margin: 0.15, ...doublings(point) }),
  controls: {
    'all data are kept, equal batches': {
      at: runs(0),
      world: (_: unknown, { n }: Doubling) => ({ workflow: workflows.accumulate, n }),
    },
    'schedule t^(p+½)': {
      at: runs([0.5, 1]),
      world: (_: unknown, { n, p }: Doubling) => ({ n: halfwayGrowth({ n, p: p + 0.5 }) }),
    },
    'exponent of the standard deviation': { at: runs([0, 2]), predicts: (point) => exact(point) / 2 },
  },
  survivors: worlds.anotherTruth([7], ...runs(1)),
  limits: [
    'One doubling at small T; the exponent there is −log₂ r_T, exact and close to p − 1.',
    'To within 0.15: on which side of 1 the growth exponent lies is asked in growth-exponent-side.',
  ],
  figure: {
    title: 'How fast doublings of time fall off, from T = 4',
    over: runs(integersFrom(0, 20).map((i) => i / 10)),
    labels: ['growth exponent p', 'exponent γ'],
    lines: { 'p − 1': ({ p }) => p - 1, 'threshold 0': () => 0 },
  },
})
