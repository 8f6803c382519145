import { axis, domain, integersFrom, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, { type FreshData, freshFourthMoment, freshVariance } from '#theorems/suresh-2025/fresh-data'
import { frequency } from './worlds/frequency.ts'

const after = (share: number, ...k: number[]) => points({ n: 10, p0: 0.3, share, k })
const mixed = (share: number) => ({ workflow: workflows.freshRealLatestSynthetic({ share, labels: 'random' }) })
/** One over the variance after one generation. */
const unit = ({ n, p0 }: FreshData) => n / (p0 * (1 - p0))
const exact = (point: FreshData) => unit(point) * freshVariance(point)
const withShare = (share: number) => (point: FreshData) => exact({ ...point, share })

verify(theorem, {
  title: 'with a share of fresh real data the variance of the model levels off at the predicted value',
  domain: domain({
    n: axis.logInteger(3, 10_000_000),
    p0: axis.uniform(0.2, 0.8),
    share: axis.logUniform(0.001, 0.9).means('the probability that an observation is real'),
    k: axis.logInteger(1, 1000),
  }),
  examples: [...after(0.05, 1, 2, 10, 40), ...after(0.3, 40), ...after(0.03, 21, 101, 1000)],
  measures: '(P_k − p₀)² n/(p₀q₀) after one run of k generations',
  replicate: frequency((p, { n, p0 }: FreshData) => ((p - p0) * (p - p0) * n) / (p0 * (1 - p0))).in((_, { share }) =>
    mixed(share),
  ),
  predicts: exact,
  // The variance of the squares is the law's, with a quarter of slack.
  criterion: (value, point) => {
    const fourth = unit(point) * unit(point) * freshFourthMoment(point)
    const variance = 1.25 * (fourth - exact(point) * exact(point))
    return mean.equals(value, { margin: 0.1 * value, variance: { atMost: variance } })
  },
  controls: {
    'no real data': { at: after(0.3, 40), world: { workflow: workflows.replace } },
    ...worlds.allDataAreKept(...after(0.05, 10)),
    'half the share': {
      at: [...after(0.05, 40), ...after(0.3, 40)],
      world: (_: unknown, { share }: FreshData) => mixed(0.5 * share),
    },
    'the share not squared': {
      at: [...after(0.05, 40), ...after(0.3, 40)],
      predicts: (point) => exact({ ...point, share: 1 - Math.sqrt(1 - point.share) }),
    },
  },
  survivors: worlds.everyTokenDrawn(...after(0.05, 10)),
  limits: ['Deviations of less than 10 % are not looked for.', 'Random labels: an exact share has another law.'],
  figure: {
    title: 'Variance of the model with fresh real data, n = 10, p₀ = 0.3',
    over: after(0.05, ...integersFrom(1, 40)),
    labels: ['generation k', 'variance in units of p₀q₀/n'],
    lines: {
      'a twentieth is real': withShare(0.05),
      'nearly a third is real': withShare(0.3),
      'nothing is real': ({ k }) => 10 * (1 - Math.exp(k * Math.log(0.9))),
    },
    series: () => 'simulated',
  },
})
