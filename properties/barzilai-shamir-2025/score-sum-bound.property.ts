import { axis, domain, type Experiment, logSpaced, probability, verify } from 'collapse-check'
import scoreMartingale, { type Batches, scoreSumAtMost } from '#theorems/barzilai-shamir-2025/score-martingale'
import { FAMILIES, type FamilyName, type Sum, sumOverBatches } from './batch-scores.ts'

type Point = Batches & { readonly family: FamilyName; readonly delta: number }

/** Whether the weighted sum of scores is beyond `share` of the bound. */
const beyond =
  (changed: Partial<Sum> = {}, share = 1): Experiment<Point> =>
  ({ family: name, n, T, delta }) => {
    const { score, scoreBound } = FAMILIES[name]
    const sum = sumOverBatches(name, { n, T }, score, { weight: (t) => 1 / (t + 1), ...changed })
    const bound = share * scoreSumAtMost({ n, T }, scoreBound, delta)
    return (stream) => Math.abs(sum(stream)) >= bound
  }

const margin = 0.02
const at = (delta: number, family: FamilyName = 'von Mises direction', T = 10): Point => ({
  family,
  n: 5,
  T,
  delta,
})

verify(scoreMartingale, {
  title: 'the weighted sum of the scores exceeds Hoeffding’s bound with probability at most δ',
  domain: domain({
    family: axis.choice<FamilyName>('von Mises direction', 'logistic location'),
    n: axis.logInteger(1, 20),
    T: axis.integer(1, 10),
    delta: axis.logUniform(0.01, 0.8),
  }).where(({ n, T, family }) => n * T <= 50 && (family !== 'logistic location' || n * T * T <= 180)),
  measures: 'one run: is the weighted sum of batch scores at their own models beyond the bound?',
  replicate: beyond(),
  criterion: ({ delta }) => probability.atMost(delta, { margin }),
  examples: [at(0.05), at(0.3), at(0.6), at(0.3, 'logistic location', 6)],
  controls: {
    'weights 1 in place of 1/(t + 1)': { at: [at(0.05), at(0.02)], replicate: beyond({ weight: () => 1 }) },
    'a quarter of the bound': { at: [at(0.05), at(0.3)], replicate: beyond({}, 0.25) },
  },
  limits: ['A generous bound; the exact variance is that of score-sum-variance.'],
  figure: {
    title: 'How often the sum of von Mises scores exceeds its bound, T = 10',
    x: 'delta',
    xLabel: 'δ',
    yLabel: 'probability',
    over: logSpaced(0.02, 0.8),
    lines: { 'bound δ': (delta) => delta },
    series: ({ family }) => family,
  },
})
