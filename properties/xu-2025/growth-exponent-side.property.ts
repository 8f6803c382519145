import { axis, domain, exponent, points, verify } from 'collapse-check'
import theorem, { type Doubling } from '#theorems/xu-2025/superlinear-threshold'
import { doublings, halfwayGrowth, squaredSteps } from './worlds/squared-steps.ts'

const runs = (...n: number[]) => points({ n, p: 1, T: 4 })
const withExponent =
  (p: number) =>
  (_: unknown, { n }: Doubling) => ({ n: halfwayGrowth({ n, p }) })

verify(theorem, {
  title: 'under linear growth data do not decide whether doublings of time fall off',
  expects: 'inconclusive',
  domain: domain({ n: axis.choice(2, 4, 6), p: axis.choice(1), T: axis.choice(4) }),
  examples: runs(2, 4),
  measures: 'the sums of squared steps from T/2 to T and from T to 2T of one run, n_t = n (t − ½)',
  replicate: squaredSteps,
  criterion: (point) => exponent.above(0, { detectable: 0.2, ...doublings(point) }),
  controls: {
    'p = 1.5: they do': { at: runs(2, 4), world: withExponent(1.5), expected: 'certified' },
    'p = 2: they do': { at: runs(2), world: withExponent(2), expected: 'certified' },
    'p = 0.5: they do not': { at: runs(2, 4), world: withExponent(0.5), expected: 'refuted' },
    'equal sizes: they do not': { at: runs(2), world: withExponent(0), expected: 'refuted' },
  },
  survivors: { 'another truth': { at: runs(2), world: { truth: [7] }, expected: 'inconclusive' } },
  limits: [
    'The budget is made for exponents 0.2 away from the threshold. At T = 4 the exact exponent of linear growth is 0.011 below the threshold; it is 0 in the limit.',
    'That the sum diverges at p = 1 is shown by superlinear-doublings, not by data.',
  ],
  figure: {
    title: 'How fast doublings of time fall off under linear growth',
    over: runs(2, 6),
    labels: ['n, sizes n (t − ½)', 'exponent γ'],
    lines: { threshold: () => 0 },
  },
})
