import { axis, domain, type Experiment, integersFrom, mean, verify } from 'collapse-check'
import scoreMartingale, { type Batches, scoreVariance } from '#theorems/barzilai-shamir-2025/score-martingale'
import { FAMILIES, type FamilyName, type Sum, sumOverBatches } from './batch-scores.ts'

type Point = Batches & { readonly family: FamilyName }

/** The squared sum of scores, in units of I/n. */
const squared =
  (changed: Partial<Sum> = {}): Experiment<Point> =>
  ({ family: name, n, T }) => {
    const { score, information } = FAMILIES[name]
    const sum = sumOverBatches(name, { n, T }, score, { weight: (t) => 1 / (t + 1), ...changed })
    return (stream) => {
      const value = sum(stream)
      return (value * value * n) / information
    }
  }

/** Sums of bounded symmetric scores have lighter tails than normals: Var of the square ≤ 2 squared means. */
const equals = (value: number) => mean.equals(value, { margin: 0.12 * value, variance: { timesMeanSquared: 2.5 } })
const at = (family: FamilyName, T: number, n = 5): Point => ({ family, n, T })

verify(scoreMartingale, {
  title: 'the weighted sum of the scores has variance I·H_T/n',
  domain: domain({
    family: axis.choice<FamilyName>('von Mises direction', 'logistic location'),
    n: axis.logInteger(1, 20),
    T: axis.integer(1, 10),
  }).where(({ n, T, family }) => n * T <= 50 && (family !== 'logistic location' || n * T * T <= 180)),
  measures: 'the squared sum of batch scores at their own models, weighted by 1/(t + 1), in units of I/n',
  replicate: squared(),
  criterion: ({ T }) => equals(scoreVariance({ n: 1, T }, 1)),
  examples: [
    at('von Mises direction', 1),
    at('von Mises direction', 5),
    at('von Mises direction', 10),
    at('logistic location', 3),
    at('logistic location', 6),
  ],
  controls: {
    'weights 1 in place of 1/(t + 1)': {
      at: [at('von Mises direction', 5), at('logistic location', 6)],
      replicate: squared({ weight: () => 1 }),
    },
    'scores at the truth': {
      at: [at('von Mises direction', 5), at('logistic location', 6)],
      replicate: squared({ where: () => 0 }),
    },
    'variance without H_T': {
      at: [at('von Mises direction', 5), at('logistic location', 6)],
      criterion: () => equals(1),
    },
  },
  limits: [
    'At most 50 observations in all: every model is fitted to everything before it.',
    'Deviations of less than 12 % are not looked for.',
  ],
  figure: {
    title: 'Variance of the weighted sum of scores, n = 5',
    x: 'T',
    xLabel: 'number of batches T',
    yLabel: 'n · variance / I',
    over: integersFrom(1, 10),
    lines: {
      H_T: (T) => scoreVariance({ n: 1, T }, 1),
      'limit π²/6': () => (Math.PI * Math.PI) / 6,
    },
    series: ({ family }) => family,
  },
})
