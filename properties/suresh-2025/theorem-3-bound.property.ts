import { axis, domain, integersFrom, laws, probability, verify, workflows } from 'collapse-check'
import theorem3, { type GaussianSpread, tailAtMost } from '#theorems/suresh-2025/theorem-3'
import { spreadExceeds, varianceDivisorTooSmall } from './gaussian-spread.ts'

const margin = 0.02
const atFigure = (k: number): GaussianSpread => ({ n: 10, k, epsilon: 0.1 })

verify(theorem3, {
  title: 'the probability that the spread is still above ε is at most the bound',
  domain: domain({
    n: axis.integer(3, 60),
    bound: axis.uniform(0.05, 0.9),
    epsilon: axis.logUniform(0.05, 0.5),
  }).derive(
    // The generation at which the bound first falls to the drawn value.
    ({ n, bound, epsilon }) => ({
      n,
      k: Math.ceil((4 * n - 1) * Math.log(1 / (epsilon * bound))),
      epsilon,
    }),
  ),
  measures: 'one run of k generations: is the standard deviation still above ε?',
  replicate: spreadExceeds(),
  criterion: (point) => probability.atMost(tailAtMost(point), { margin }),
  examples: [23, 45, 67, 89, 111, 133, 155, 177, 200].map(atFigure),
  controls: {
    'variance with divisor n − 2': {
      at: [atFigure(111), atFigure(200)],
      replicate: spreadExceeds(varianceDivisorTooSmall),
    },
    'all data are kept': { at: [atFigure(111)], replicate: spreadExceeds({ workflow: workflows.accumulate }) },
    'rate of a typical run, k/(2n)': {
      at: [atFigure(111)],
      criterion: ({ n, k, epsilon }) => probability.atMost(Math.exp(-k / (2 * n)) / epsilon, { margin }),
    },
  },
  survivors: {
    'data in other units': { at: [atFigure(111)], replicate: spreadExceeds({}, { unit: 1000 }) },
  },
  limits: [
    'The bound alone does not notice the maximum-likelihood divisor n, which shrinks faster; see gaussian-exact-tail.',
    'Where the bound is above 1 − 0.02 it says nothing, and the point counts as vacuous.',
  ],
  figure: {
    title: 'Probability that a Gaussian keeps a tenth of its spread, n = 10',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(spread > 0.1 σ₀)',
    yScale: 'log',
    over: integersFrom(1, 200),
    lines: {
      'Theorem 3': (k) => Math.min(1, tailAtMost(atFigure(k))),
      'exact law': (k) => laws.gaussianSpreadTail({ ...atFigure(k), divisor: 'n-1' }),
    },
  },
})
