import { axis, domain, experiment, identity, integersFrom, points, special, verify } from 'collapse-check'
import theorem, { contraction, type Filter, keptVariance } from '#theorems/yi-2025/verified-round'

const filters = (R: number | number[], d: number | number[]): Filter[] => points({ R, d })

/** The derivative, in the model’s mean, of the mean of what passes, both by quadrature. */
const slope = experiment(
  ({ R }: Filter) => ({ from: -R, to: R }),
  ({ from, to }, { d }) => {
    const moment = (mean: number, power: number) =>
      special.gaussLegendre((x) => (power === 1 ? x : 1) * Math.exp(-0.5 * (x - mean) * (x - mean)), from, to, 16)
    const map = (mean: number) => moment(mean, 1) / moment(mean, 0)
    return () => special.centralDifferences(map, d, 0.05)[0]
  },
)

verify(theorem, {
  title: 'a round contracts by the variance of what passes',
  domain: domain({ R: axis.uniform(0.2, 4), d: axis.uniform(-3, 3) }),
  examples: [...filters([0.5, 1.5, 3], [0, 1.2]), ...filters(2, 1)],
  measures: 'the derivative of the mean of what passes in the mean of the model, by quadrature; no chance',
  replicate: slope,
  predicts: keptVariance,
  criterion: (value) => identity.equals(value, { relative: 1e-7 }),
  controls: {
    'as at the verifier, wherever the model is': { at: filters([1.5, 3], 1.2), predicts: contraction },
    'objects on one side only': { at: filters([0.5, 1.5], [0, 1.2]), world: { to: 12 } },
    'the second moment': {
      at: filters(2, 1),
      predicts: (filter) => keptVariance(filter) + 0.7172 * 0.7172,
    },
  },
  limits: ['Computed, not simulated.'],
  figure: {
    title: 'By what a round contracts, by where the model is',
    over: filters(
      1.5,
      integersFrom(-30, 30).map((i) => i / 10),
    ),
    labels: ['distance of the model from the verifier', 'derivative'],
    lines: { 'R = 1.5': keptVariance, 'R = 3': ({ d }) => keptVariance({ d, R: 3 }) },
    series: ({ R }) => (R === 1.5 || R === 3 ? `computed, R = ${R}` : undefined),
  },
})
