import { axis, domain, logSpaced, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/seddik-2024/real-weight'
import { pooling, squaredDistance } from './worlds/mixtures.ts'

const { mostSynthetic, realRisk, squaredErrorVarianceAtMost } = law
type Allowed = law.Mixture & { readonly eta: number }
/** Beyond it a run takes long; where any number is allowed, the claim is that of half of the error. */
const MOST = 1000

const allowed = (point: Omit<Allowed, 'm' | 'weight'>): Allowed => ({
  ...point,
  ...pooling(point.n, Math.min(MOST, Math.floor(mostSynthetic(point)))),
})
const mixtures = (eta: number | number[], n = 40) =>
  points({ symbols: 3, exponent: 1, n, T: 10, eta }).map((point) => allowed(point))
const atMost = (mixture: Allowed) => (1 + mixture.eta) * realRisk(mixture)
const times =
  (factor: number) =>
  (_: unknown, { n, m }: law.Mixture) =>
    pooling(n, factor * m)

verify(theorem, {
  title: 'ηn²/(n − 1 − η(2n + 1)) synthetic observations beside n real ones raise the risk by a share of η at most',
  domain: domain({
    symbols: axis.integer(2, 5),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(4, 40),
    eta: axis.uniform(0.02, 0.4),
    T: axis.logInteger(2, 10),
  })
    .derive(allowed)
    .where(({ m }) => m >= 1 && m < MOST),
  examples: [...mixtures([0.05, 0.1, 0.25, 0.4]), ...mixtures(0.3, 8)],
  measures: '|p̂_T − p|² after one run with as many synthetic observations as are allowed',
  replicate: squaredDistance,
  predicts: atMost,
  criterion: (value, mixture) =>
    mean.atMost(value, { margin: 0.07 * value, variance: { atMost: squaredErrorVarianceAtMost(mixture) } }),
  controls: {
    'three times as many': { at: mixtures([0.1, 0.25]), world: times(3) },
    'no real data after the first fit': { at: mixtures([0.1, 0.25]), world: { weight: 0 } },
    'no more risk than the real data’s': { at: mixtures([0.1, 0.25]), predicts: realRisk },
    'a weight of a half less': {
      at: mixtures([0.1, 0.25]),
      world: (_: unknown, { weight }: law.Mixture) => ({ weight: weight / 2 }),
    },
  },
  limits: ['Less than 7 % above the bound is not looked for; at most 40 real observations.'],
  figure: {
    title: 'Synthetic observations that are allowed for each of 40 real ones, by the risk that they add',
    over: logSpaced(0.02, 0.45).flatMap((eta) => mixtures(eta)),
    x: 'eta',
    labels: ['share η by which the risk may rise', 'synthetic for each real one'],
    log: 'both',
    lines: {
      'n = 40': ({ eta }) => mostSynthetic({ n: 40, eta }) / 40,
      'n = 10': ({ eta }) => mostSynthetic({ n: 10, eta }) / 10,
      'large n': ({ eta }) => eta / (1 - 2 * eta),
    },
    series: () => undefined,
  },
})
