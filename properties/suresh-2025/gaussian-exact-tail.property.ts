import {
  domain,
  gaussian,
  gaussianSpreadTail,
  integer,
  integersFrom,
  logUniform,
  probability,
  property,
} from '../../src/index.ts'
import { verify } from '../../src/vitest/verify.ts'
import gaussianExactTail from '../../theorems/suresh-2025/gaussian-exact-tail.ts'
import type { GaussianSpread } from '../../theorems/suresh-2025/theorem-3.ts'
import { spreadExceeds, varianceDivisorTooSmall } from './gaussian-spread.ts'

const margin = 0.02
const exact = (point: GaussianSpread) => gaussianSpreadTail({ ...point, divisor: 'n-1' })
const at = (n: number, k: number, epsilon: number): GaussianSpread => ({ n, k, epsilon })
const atFigure = (k: number) => at(10, k, 0.1)

verify(
  property(gaussianExactTail, {
    title: 'the probability that the spread is still above ε is the exact one',
    domain: domain({
      n: integer(2, 30),
      generationsPerSample: logUniform(0.05, 8),
      epsilon: logUniform(0.02, 0.95),
    })
      .derive(({ n, generationsPerSample, epsilon }) => ({
        n,
        k: Math.ceil(generationsPerSample * n),
        epsilon,
      }))
      .where((point) => exact(point) > 0.01 && exact(point) < 0.99),
    measures: 'one run of k generations: is the standard deviation still above ε?',
    replicate: spreadExceeds(),
    criterion: (point) => probability.equals(exact(point), { margin }),
    examples: [23, 45, 67, 89, 111, 133].map(atFigure),
    controls: {
      'maximum likelihood: divisor n': {
        at: [atFigure(23), atFigure(45), atFigure(111)],
        replicate: spreadExceeds({ family: gaussian({ divisor: 'n' }) }),
      },
      'variance with divisor n − 2': {
        at: [atFigure(45)],
        replicate: spreadExceeds(varianceDivisorTooSmall),
      },
      'one generation too many': {
        at: [at(2, 1, 0.5), at(3, 2, 0.5)],
        replicate: spreadExceeds({}, { later: 1 }),
      },
    },
    survivors: {
      'data in other units': { at: [atFigure(45)], replicate: spreadExceeds({}, { unit: 1000 }) },
      'every observation drawn': { at: [at(5, 10, 0.2)], replicate: spreadExceeds({ path: 'raw' }) },
    },
    limits: ['Deviations of less than 0.02 in probability are not looked for.'],
    figure: {
      title: 'Probability that a Gaussian keeps a tenth of its spread, n = 10',
      x: 'k',
      xLabel: 'generation k',
      yLabel: 'Pr(spread > 0.1 σ₀)',
      over: integersFrom(1, 200),
      lines: {
        'divisor n − 1': (k) => exact(atFigure(k)),
        'divisor n (maximum likelihood)': (k) => gaussianSpreadTail({ ...atFigure(k), divisor: 'n' }),
      },
    },
  }),
)
