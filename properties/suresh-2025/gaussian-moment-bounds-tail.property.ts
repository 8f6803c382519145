import { axis, domain, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import { driftPerStep } from '#theorems/suresh-2025/gaussian-log-drift'
import theorem, { logMoment, type MomentTail, momentTailAtMost } from '#theorems/suresh-2025/gaussian-moment-bounds'
import { tailAtMost } from '#theorems/suresh-2025/theorem-3'
import { spreadExceeds, varianceDivisorTooSmall } from './worlds/spread.ts'

const after = (s: number, ...k: number[]) => points({ n: 10, k, epsilon: 0.1, s })
const fromMoment = (s: number) => (point: MomentTail) => Math.min(1, momentTailAtMost({ ...point, s }))

verify(theorem, {
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
  examples: [...after(0.7, 67, 89, 111, 133, 155, 177, 200), ...after(1, 89, 111, 155)],
  measures: 'one run of k generations: is the standard deviation still above ε?',
  replicate: spreadExceeds,
  predicts: momentTailAtMost,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    ...varianceDivisorTooSmall(...after(0.7, 111), ...after(1, 155)),
    ...worlds.allDataAreKept(...after(0.7, 111)),
    'two thirds of the bound': {
      at: points({ n: 60, k: 30, epsilon: 0.5, s: 0.3 }),
      predicts: (point) => (2 / 3) * momentTailAtMost(point),
    },
    'moment of the typical run in place of the mean moment': {
      at: after(1, 111),
      predicts: ({ n, k, epsilon, s }) => Math.exp(-s * Math.log(epsilon) + (k * s * driftPerStep(n)) / 2),
    },
  },
  survivors: worlds.dataInOtherUnits(...after(0.7, 111)),
  limits: ['One-sided: a faster collapse stays inside; see gaussian-exact-tail.'],
  figure: {
    title: 'Bounds on keeping a tenth of the spread, n = 10',
    over: after(0.7, ...integersFrom(1, 200)),
    labels: ['generation k', 'Pr(spread > 0.1 σ₀)'],
    log: 'y',
    lines: {
      'Theorem 3': (point) => Math.min(1, tailAtMost(point)),
      's = 1 (Bertrand et al.)': fromMoment(1),
      's = 0.7 (plotted in the notebook)': fromMoment(0.7),
      'exact law': (point) => laws.gaussianSpreadTail({ ...point, divisor: 'n-1' }),
    },
  },
})
