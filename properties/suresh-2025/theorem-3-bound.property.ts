import { axis, domain, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import theorem, { tailAtMost } from '#theorems/suresh-2025/theorem-3'
import { spreadExceeds, varianceDivisorTooSmall } from './worlds/spread.ts'

const after = (...k: number[]) => points({ n: 10, k, epsilon: 0.1 })

verify(theorem, {
  title: 'the probability that the spread is still above ε is at most the bound',
  domain: domain({
    n: axis.integer(3, 60),
    bound: axis.uniform(0.05, 0.9),
    epsilon: axis.logUniform(0.05, 0.5),
  }).derive(({ n, bound, epsilon }) => ({
    n,
    // The generation at which the bound first falls to the drawn value.
    k: Math.ceil((4 * n - 1) * Math.log(1 / (epsilon * bound))),
    epsilon,
  })),
  examples: after(23, 45, 67, 89, 111, 133, 155, 177, 200),
  measures: 'one run of k generations: is the standard deviation still above ε?',
  replicate: spreadExceeds,
  predicts: tailAtMost,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    ...varianceDivisorTooSmall(...after(111, 200)),
    ...worlds.allDataAreKept(...after(111)),
    'rate of a typical run, k/(2n)': {
      at: after(111),
      predicts: ({ n, k, epsilon }) => Math.exp(-k / (2 * n)) / epsilon,
    },
    '0.44 of the bound': { at: points({ n: 60, k: 30, epsilon: 0.5 }), predicts: (point) => 0.44 * tailAtMost(point) },
  },
  survivors: worlds.dataInOtherUnits(...after(111)),
  limits: [
    'The bound alone does not notice the maximum-likelihood divisor n, which shrinks faster; see gaussian-exact-tail.',
    'Where the bound is above 1 − 0.02 it says nothing, and the point counts as vacuous.',
  ],
  figure: {
    title: 'Probability that a Gaussian keeps a tenth of its spread, n = 10',
    over: after(...integersFrom(1, 200)),
    labels: ['generation k', 'Pr(spread > 0.1 σ₀)'],
    log: 'y',
    lines: {
      'Theorem 3': (point) => Math.min(1, tailAtMost(point)),
      'exact law': (point) => laws.gaussianSpreadTail({ ...point, divisor: 'n-1' }),
    },
  },
})
