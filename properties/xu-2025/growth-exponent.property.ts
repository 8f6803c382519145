import { axis, domain, exponent, integersFrom, schedules, verify, workflows } from 'collapse-check'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'
import superlinearThreshold, { doublingRatio } from '#theorems/xu-2025/superlinear-threshold'
import { type Doubling, MEAN_SQUARE, SPREAD, scheduleOf, squaredSteps } from './squared-steps.ts'

const margin = 0.15
/** How fast doublings fall off: −log₂ r_T, about p − 1. */
const exact = (point: Doubling) => -Math.log2(doublingRatio(scheduleOf(point), point.T))
const block = (point: Doubling, from: number, to: number) => {
  const sizes = integersFrom(from + 1, to).map(scheduleOf(point))
  const squares = reciprocalSum(sizes, 2)
  return { mean: MEAN_SQUARE * reciprocalSum(sizes), variance: SPREAD * MEAN_SQUARE * MEAN_SQUARE * squares }
}
const equals = (value: number, point: Doubling) =>
  exponent.equals(value, {
    margin,
    factor: 2,
    most: point.T,
    small: block(point, point.T / 2, point.T),
    large: block(point, point.T, 2 * point.T),
  })
const at = (p: number, T = 4, n = 2): Doubling => ({ n, p, T })

verify(superlinearThreshold, {
  title: 'the exponent at which doublings of time fall off, from data, is p − 1 to within 0.15',
  domain: domain({ n: axis.choice(2, 4), p: axis.choice(1, 0, 0.5, 1.25, 1.5, 2), T: axis.choice(4, 2) }).where(
    ({ n, p, T }) => n * Math.exp(p * Math.log(2 * T)) < 600,
  ),
  measures: 'the sums of squared steps from T/2 to T and from T to 2T of one run, noise uniform on [−1, 1]',
  replicate: squaredSteps(),
  criterion: (point) => equals(exact(point), point),
  examples: [at(0), at(0.5), at(1), at(1.25), at(1.5), at(2)],
  controls: {
    'all data are kept, equal batches': {
      at: [at(0)],
      replicate: squaredSteps(({ n }) => ({ workflow: workflows.accumulate, schedule: schedules.power(n, 0) })),
    },
    'schedule t^(p+½)': {
      at: [at(0.5), at(1)],
      replicate: squaredSteps(({ n, p, T }) => ({ schedule: scheduleOf({ n, p: p + 0.5, T }) })),
    },
    'exponent of the standard deviation': {
      at: [at(0), at(2)],
      criterion: (point) => equals(exact(point) / 2, point),
    },
  },
  survivors: {
    'another truth': { at: [at(1)], replicate: squaredSteps(() => ({}), 7) },
  },
  limits: [
    'One doubling at small T; the exponent there is −log₂ r_T, exact and close to p − 1.',
    'To within 0.15: on which side of 1 the growth exponent lies is asked in growth-exponent-side.',
  ],
  figure: {
    title: 'How fast doublings of time fall off, from T = 4',
    x: 'p',
    xLabel: 'growth exponent p',
    yLabel: 'exponent γ',
    over: integersFrom(0, 20).map((i) => i / 10),
    lines: { 'p − 1': (p) => p - 1, 'threshold 0': () => 0 },
  },
})
