import {
  axis,
  domain,
  experiment,
  integersFrom,
  matrices,
  points,
  probability,
  type Stream,
  verify,
} from 'collapse-check'
import theorem, * as law from '#theorems/rezaei-2026/covariance-matching'
import { gram, inverse, trace } from './worlds/rows.ts'

const { limitRisk, matchedLimit, spectrum } = law
const pools = (low: number | number[], p = 20, nt = 30, ns = 50): law.Pools[] => points({ p, nt, ns, low })

const risk = experiment(
  (point: law.Pools) => ({
    stretch: spectrum(point).map(Math.sqrt),
    shift: 0,
    real: point.nt,
    limit: limitRisk(point),
  }),
  ({ stretch, shift, real, limit }, { p, ns }) => {
    const ones = new Array<number>(p).fill(1)
    return (stream: Stream) => {
      const rows = matrices.plus(gram(stream, real, ones), gram(stream, ns, stretch, shift))
      return Math.abs(trace(inverse(rows)) / limit - 1) <= 0.3
    }
  },
)

verify(theorem, {
  title: 'in twenty dimensions the risk given the design is within 30 % of the limit, nine times in ten',
  domain: domain({
    pairs: axis.integer(8, 12),
    perDimension: axis.uniform(3, 5),
    real: axis.uniform(0.2, 0.6),
    low: axis.uniform(0.2, 1),
  }).derive(({ pairs, perDimension, real, low }): law.Pools => {
    const n = Math.ceil(2 * pairs * perDimension)
    const nt = Math.round(real * n)
    return { p: 2 * pairs, nt, ns: n - nt, low }
  }),
  examples: [...pools([0.2, 0.5, 1]), ...pools(0.3, 24, 20, 60)],
  measures: 'one joint design of real and synthetic rows: is Tr Σ_t(X_tᵀX_t + X_sᵀX_s)⁻¹ within 30 % of the limit?',
  replicate: risk,
  predicts: () => 0.9,
  criterion: (value) => probability.atLeast(value, { margin: 0.05 }),
  controls: {
    'the limit of matched covariances': {
      at: [...pools(0.2), ...pools(0.2, 20, 20, 60)],
      world: (_: object, point: law.Pools) => ({ limit: matchedLimit(point) }),
    },
    'real and synthetic rows exchanged': {
      at: pools(0.2, 20, 20, 60),
      world: (_: object, { nt, ns, ...others }: law.Pools) => ({ limit: limitRisk({ ...others, nt: ns, ns: nt }) }),
    },
    'a third of the real rows': {
      at: pools([0.2, 0.5]),
      world: ({ real }: { readonly real: number }) => ({ real: real / 3 }),
    },
  },
  survivors: {
    'a synthetic mean five standard deviations off': { at: pools([0.2, 1]), world: { shift: 5 } },
  },
  limits: ['At most 24 dimensions; the limit itself is not looked at more closely.'],
  figure: {
    title: 'Limiting risk by the lower synthetic variance, 20 dimensions, 30 real and 50 synthetic rows',
    over: pools(integersFrom(1, 20).map((i) => i / 20)),
    labels: ['lower synthetic variance', 'risk / σ²'],
    lines: { limit: limitRisk, matched: matchedLimit },
    series: () => undefined,
  },
})
