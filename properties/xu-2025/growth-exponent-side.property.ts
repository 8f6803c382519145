import { axis, domain, exponent, integersFrom, verify } from 'collapse-check'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'
import superlinearThreshold from '#theorems/xu-2025/superlinear-threshold'
import { type Doubling, MEAN_SQUARE, SPREAD, scheduleOf, squaredSteps } from './squared-steps.ts'

const detectable = 0.2
const block = (point: Doubling, from: number, to: number) => {
  const sizes = integersFrom(from + 1, to).map(scheduleOf(point))
  return {
    mean: MEAN_SQUARE * reciprocalSum(sizes),
    variance: SPREAD * MEAN_SQUARE * MEAN_SQUARE * reciprocalSum(sizes, 2),
  }
}
const at = (n: number): Doubling => ({ n, p: 1, T: 4 })
const withExponent = (p: number) => squaredSteps(({ n, T }) => ({ schedule: scheduleOf({ n, p, T }) }))

verify(superlinearThreshold, {
  title: 'under linear growth data do not decide whether doublings of time fall off',
  expects: 'inconclusive',
  domain: domain({ n: axis.choice(2, 4, 6), p: axis.choice(1), T: axis.choice(4) }),
  measures: 'the sums of squared steps from T/2 to T and from T to 2T of one run, n_t = n (t − ½)',
  replicate: squaredSteps(),
  criterion: (point) =>
    exponent.above(0, {
      detectable,
      factor: 2,
      most: point.T,
      small: block(point, point.T / 2, point.T),
      large: block(point, point.T, 2 * point.T),
    }),
  examples: [at(2), at(4)],
  controls: {
    'p = 1.5: they do': { at: [at(2), at(4)], replicate: withExponent(1.5), expected: 'certified' },
    'p = 2: they do': { at: [at(2)], replicate: withExponent(2), expected: 'certified' },
    'p = 0.5: they do not': { at: [at(2), at(4)], replicate: withExponent(0.5), expected: 'refuted' },
    'equal sizes: they do not': { at: [at(2)], replicate: withExponent(0), expected: 'refuted' },
  },
  survivors: {
    'another truth': { at: [at(2)], replicate: squaredSteps(() => ({}), 7), expected: 'inconclusive' },
  },
  limits: [
    'The budget is made for exponents 0.2 away from the threshold. At T = 4 the exact exponent of linear growth is 0.011 below the threshold; it is 0 in the limit.',
    'That the sum diverges at p = 1 is shown by superlinear-doublings, not by data.',
  ],
  figure: {
    title: 'How fast doublings of time fall off under linear growth',
    x: 'n',
    xLabel: 'n, sizes n (t − ½)',
    yLabel: 'exponent γ',
    over: [2, 6],
    lines: { threshold: () => 0 },
  },
})
