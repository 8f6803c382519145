import { axis, domain, integersFrom, laws, points, probability, verify, worlds } from 'collapse-check'
import { tailAtMost } from '#theorems/suresh-2025/theorem-3'
import theorem, { sharpenedTailAtMost } from '#theorems/suresh-2025/theorem-3-sharpened'
import { spreadExceeds, varianceDivisorTooSmall } from './worlds/spread.ts'

// At n = 3 the scales 4n − 1 = 11 and 4n − 2 = 10 differ most.
const after = (...k: number[]) => points({ n: 3, k, epsilon: 0.1 })

verify(theorem, {
  title: 'the probability that the spread is still above ε is at most the sharper bound',
  domain: domain({
    n: axis.integer(2, 60),
    bound: axis.uniform(0.05, 0.9),
    epsilon: axis.logUniform(0.05, 0.5),
  }).derive(({ n, bound, epsilon }) => ({
    n,
    k: Math.ceil((4 * n - 2) * Math.log(1 / (epsilon * bound))),
    epsilon,
  })),
  examples: after(25, 30, 40, 50),
  measures: 'one run of k generations: is the standard deviation still above ε?',
  replicate: spreadExceeds,
  predicts: sharpenedTailAtMost,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    ...varianceDivisorTooSmall(...after(30)),
    ...worlds.allDataAreKept(...after(30)),
    'rate of a typical run, k/(2n)': {
      at: points({ n: 10, k: 111, epsilon: 0.1 }),
      predicts: ({ n, k, epsilon }) => Math.exp(-k / (2 * n)) / epsilon,
    },
    '0.44 of the bound': {
      at: points({ n: 60, k: 30, epsilon: 0.5 }),
      predicts: (point) => 0.44 * sharpenedTailAtMost(point),
    },
  },
  survivors: worlds.dataInOtherUnits(...after(30)),
  limits: [
    'A simulation cannot tell 4n − 2 from 4n − 1: both bounds lie above the exact law. The sharper one rests on the contraction, checked beside it.',
  ],
  figure: {
    title: 'Probability that a Gaussian keeps a tenth of its spread, n = 3',
    over: after(...integersFrom(1, 60)),
    labels: ['generation k', 'Pr(spread > 0.1 σ₀)'],
    log: 'y',
    lines: {
      'bound with 4n − 1': (point) => Math.min(1, tailAtMost(point)),
      'bound with 4n − 2': (point) => Math.min(1, sharpenedTailAtMost(point)),
      'exact law': (point) => laws.gaussianSpreadTail({ ...point, divisor: 'n-1' }),
    },
  },
})
