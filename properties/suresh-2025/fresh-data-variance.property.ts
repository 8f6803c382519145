import { axis, domain, integersFrom, mean, verify, workflows } from 'collapse-check'
import freshData, { type FreshData, freshFourthMoment, freshVariance } from '#theorems/suresh-2025/fresh-data'
import { frequency } from './frequency.ts'

/** (P − p₀)² n/(p₀q₀): its mean is 1 after one generation. */
const squared = (p: number, { n, p0 }: FreshData) => ((p - p0) * (p - p0) * n) / (p0 * (1 - p0))
const unit = ({ n, p0 }: FreshData) => n / (p0 * (1 - p0))
const mixed =
  (labels: 'random' | 'exact' = 'random', changed = 1) =>
  (point: FreshData) =>
    frequency(squared, { workflow: workflows.freshRealLatestSynthetic({ share: changed * point.share, labels }) })(
      point,
    )
const predicted = (point: FreshData) => unit(point) * freshVariance(point)
/** 5 %; the variance of the squares is the law's, with a quarter of slack. */
const equals = (value: number, point: FreshData) => {
  const fourth = unit(point) * unit(point) * freshFourthMoment(point)
  return mean.equals(value, {
    margin: 0.1 * value,
    variance: { atMost: 1.25 * (fourth - predicted(point) * predicted(point)) },
  })
}
const at = (share: number, k: number, n = 10): FreshData => ({ n, p0: 0.3, share, k })

verify(freshData, {
  title: 'with a share of fresh real data the variance of the model levels off at the predicted value',
  domain: domain({
    n: axis.integer(3, 40),
    p0: axis.uniform(0.2, 0.8),
    share: axis.uniform(0.02, 0.6),
    k: axis.integer(1, 40),
  }),
  measures: '(P_k − p₀)² n/(p₀q₀) after one run of k generations',
  replicate: mixed(),
  criterion: (point) => equals(predicted(point), point),
  examples: [1, 2, 10, 40].map((k) => at(0.05, k)).concat([at(0.3, 40)]),
  controls: {
    'no real data': { at: [at(0.3, 40)], replicate: frequency(squared) },
    'all data are kept': { at: [at(0.05, 10)], replicate: frequency(squared, { workflow: workflows.accumulate }) },
    'half the share': { at: [at(0.05, 40), at(0.3, 40)], replicate: mixed('random', 0.5) },
    'the share not squared': {
      at: [at(0.05, 40), at(0.3, 40)],
      criterion: (point) => equals(predicted({ ...point, share: 1 - Math.sqrt(1 - point.share) }), point),
    },
  },
  survivors: {
    'every token drawn': {
      at: [at(0.05, 10)],
      replicate: (point) =>
        frequency(squared, {
          workflow: workflows.freshRealLatestSynthetic({ share: point.share, labels: 'random' }),
          path: 'raw',
        })(point),
    },
  },
  limits: ['Deviations of less than 10 % are not looked for.', 'Random labels: an exact share has another law.'],
  figure: {
    title: 'Variance of the model with fresh real data, n = 10, p₀ = 0.3',
    x: 'k',
    xLabel: 'generation k',
    yLabel: 'variance in units of p₀q₀/n',
    over: integersFrom(1, 40),
    lines: {
      'a twentieth is real': (k) => predicted(at(0.05, k)),
      'nearly a third is real': (k) => predicted(at(0.3, k)),
      'nothing is real': (k) => 10 * (1 - Math.exp(k * Math.log(0.9))),
    },
  },
})
