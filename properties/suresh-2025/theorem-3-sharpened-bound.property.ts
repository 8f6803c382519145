import { axis, domain, integersFrom, laws, probability, verify, workflows } from 'collapse-check'
import theorem3Sharpened, { sharpenedTailAtMost } from '#theorems/suresh-2025/theorem-3-sharpened'
import { spreadExceeds, varianceDivisorTooSmall } from './gaussian-spread.ts'

const margin = 0.02
// At n = 3 the scales 4n − 1 = 11 and 4n − 2 = 10 differ most.
const at = (k: number) => ({ n: 3, k, epsilon: 0.1 })

verify(theorem3Sharpened, {
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
  measures: 'one run of k generations: is the standard deviation still above ε?',
  replicate: spreadExceeds(),
  criterion: (point) => probability.atMost(sharpenedTailAtMost(point), { margin }),
  examples: [25, 30, 40, 50].map(at),
  controls: {
    'variance with divisor n − 2': {
      at: [at(30)],
      replicate: spreadExceeds(varianceDivisorTooSmall),
    },
    'all data are kept': { at: [at(30)], replicate: spreadExceeds({ workflow: workflows.accumulate }) },
    'rate of a typical run, k/(2n)': {
      at: [{ n: 10, k: 111, epsilon: 0.1 }],
      criterion: ({ n, k, epsilon }) => probability.atMost(Math.exp(-k / (2 * n)) / epsilon, { margin }),
    },
  },
  survivors: { 'data in other units': { at: [at(30)], replicate: spreadExceeds({}, { unit: 1000 }) } },
  limits: [
    'A simulation cannot tell 4n − 2 from 4n − 1: both bounds lie above the exact law. The sharper one rests on the contraction, checked beside it.',
  ],
  figure: {
    title: 'Probability that a Gaussian keeps a tenth of its spread, n = 3',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'Pr(spread > 0.1 σ₀)',
    yScale: 'log',
    over: integersFrom(1, 60),
    lines: {
      'bound with 4n − 1': (k) => Math.min(1, Math.exp(-k / 11) / 0.1),
      'bound with 4n − 2': (k) => Math.min(1, sharpenedTailAtMost(at(k))),
      'exact law': (k) => laws.gaussianSpreadTail({ ...at(k), divisor: 'n-1' }),
    },
  },
})
