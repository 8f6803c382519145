import { axis, domain, integersFrom, laws, probability, verify, workflows } from 'collapse-check'
import { driftPerStep } from '#theorems/suresh-2025/gaussian-log-drift'
import gaussianMomentBounds, { logMoment, momentTailAtMost } from '#theorems/suresh-2025/gaussian-moment-bounds'
import { tailAtMost } from '#theorems/suresh-2025/theorem-3'
import { spreadExceeds, varianceDivisorTooSmall } from './gaussian-spread.ts'

/** A tail and the moment that bounds it. */
interface Moment {
  readonly n: number
  readonly k: number
  readonly epsilon: number
  readonly s: number
}

const margin = 0.02
const at = (k: number, s: number): Moment => ({ n: 10, k, epsilon: 0.1, s })

verify(gaussianMomentBounds, {
  title: 'the probability that the spread is still above ε is at most the bound from any moment',
  domain: domain({
    n: axis.integer(3, 60),
    s: axis.uniform(0.3, 1.5),
    bound: axis.uniform(0.05, 0.9),
    epsilon: axis.logUniform(0.05, 0.5),
  }).derive(({ n, s, bound, epsilon }) => ({
    n,
    // The generation at which the bound first falls to the drawn value.
    k: Math.ceil((Math.log(bound) + s * Math.log(epsilon)) / logMoment(n, s)),
    epsilon,
    s,
  })),
  measures: 'one run of k generations: is the standard deviation still above ε?',
  replicate: spreadExceeds(),
  criterion: (point) => probability.atMost(momentTailAtMost(point, point.s), { margin }),
  examples: [67, 89, 111, 133, 155, 177, 200].map((k) => at(k, 0.7)).concat([89, 111, 155].map((k) => at(k, 1))),
  controls: {
    'variance with divisor n − 2': {
      at: [at(111, 0.7), at(155, 1)],
      replicate: spreadExceeds(varianceDivisorTooSmall),
    },
    'all data are kept': {
      at: [at(111, 0.7)],
      replicate: spreadExceeds({ workflow: workflows.accumulate }),
    },
    'moment of the typical run in place of the mean moment': {
      at: [at(111, 1)],
      criterion: ({ n, k, epsilon, s }) =>
        probability.atMost(Math.exp(-s * Math.log(epsilon) + (k * s * driftPerStep(n)) / 2), { margin }),
    },
  },
  survivors: {
    'data in other units': {
      at: [at(111, 0.7)],
      replicate: spreadExceeds({}, { unit: 1000 }),
    },
  },
  limits: ['One-sided: a faster collapse stays inside; see gaussian-exact-tail.'],
  figure: {
    title: 'Bounds on keeping a tenth of the spread, n = 10',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(spread > 0.1 σ₀)',
    yScale: 'log',
    over: integersFrom(1, 200),
    lines: {
      'Theorem 3': (k) => Math.min(1, tailAtMost(at(k, 1))),
      's = 1 (Bertrand et al.)': (k) => Math.min(1, momentTailAtMost(at(k, 1), 1)),
      's = 0.7 (plotted in the notebook)': (k) => Math.min(1, momentTailAtMost(at(k, 1), 0.7)),
      'exact law': (k) => laws.gaussianSpreadTail({ n: 10, k, epsilon: 0.1, divisor: 'n-1' }),
    },
    series: ({ s }) => (s === 0.7 ? 'simulated' : undefined),
  },
})
