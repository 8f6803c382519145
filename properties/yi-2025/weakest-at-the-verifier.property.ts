import { axis, domain, experiment, identity, integersFrom, points, special, verify } from 'collapse-check'
import theorem, { contraction, type Filter, keptVariance } from '#theorems/yi-2025/verified-round'

const filters = (R: number | number[], d: number | number[]): Filter[] => points({ R, d })

/** The variance of a law with this log density around d, cut to [−R, R]. */
const variance = experiment(
  (_: Filter) => ({ logDensity: (x: number) => -0.5 * x * x, from: (R: number) => -R }),
  ({ logDensity, from }, { d, R }) => {
    const moment = (f: (x: number) => number) =>
      special.gaussLegendre((x) => f(x) * Math.exp(logDensity(x - d)), from(R), R, 32)
    return () => {
      const mass = moment(() => 1)
      const mean = moment((x) => x) / mass
      return moment((x) => (x - mean) * (x - mean)) / mass
    }
  },
)

verify(theorem, {
  title: 'a round contracts most weakly where the model is at the verifier: by ρ',
  domain: domain({ R: axis.uniform(0.2, 4), d: axis.uniform(0, 4) }),
  examples: [...filters([0.5, 1.5, 2, 4], [0, 0.5, 3])],
  measures: 'the variance of what passes, by quadrature; no chance',
  replicate: variance,
  predicts: contraction,
  criterion: (value) => identity.atMost(value, { relative: 1e-9 }),
  controls: {
    'a hundredth less': { at: filters([1.5, 4], 0), predicts: (point) => 0.99 * contraction(point) },
    'objects on one side only': { at: filters([0.5, 1.5], 0.5), world: { from: () => -12 } },
    'a model with two humps, two standard deviations from its middle': {
      at: filters([1.5, 2], [0, 0.5]),
      world: { logDensity: (x: number) => Math.log(Math.cosh(2 * x)) - 0.5 * x * x },
    },
  },
  limits: ['Computed, not simulated.'],
  figure: {
    title: 'By what a round contracts, by where the model is',
    over: filters(
      2,
      integersFrom(0, 40).map((i) => i / 10),
    ),
    labels: ['distance of the model from the verifier', 'variance of what passes'],
    lines: { 'R = 2': keptVariance, 'ρ for R = 2': contraction, 'R = 4': ({ d }) => keptVariance({ d, R: 4 }) },
    series: ({ R }) => (R === 2 || R === 4 ? `computed, R = ${R}` : undefined),
  },
})
