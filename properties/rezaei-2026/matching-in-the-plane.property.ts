import { axis, domain, experiment, integersFrom, matrices, mean, points, type Stream, verify } from 'collapse-check'
import theorem, * as law from '#theorems/rezaei-2026/covariance-matching'
import { gram, inverse, trace } from './worlds/rows.ts'

const { limitRisk, matchedLimit, matchedRisk, mismatchedVarianceAtMost } = law
const pools = (low: number | number[], nt = 5, ns = 8): law.Pools[] => points({ p: 2, nt, ns, low })

const risk = experiment(
  ({ low }: law.Pools) => ({ stretch: [Math.sqrt(low), Math.sqrt(2 - low)] }),
  ({ stretch }, { nt, ns }) =>
    (stream: Stream) =>
      trace(inverse(matrices.plus(gram(stream, nt, [1, 1]), gram(stream, ns, stretch)))),
)

verify(theorem, {
  title: 'in the plane matching is best at finite sizes, too',
  domain: domain({ nt: axis.integer(1, 12), ns: axis.integer(8, 16), low: axis.uniform(0.3, 1) }).derive(
    ({ nt, ns, low }): law.Pools => ({ p: 2, nt, ns, low }),
  ),
  examples: [...pools([0.3, 0.5, 0.8, 1]), ...pools(0.5, 2, 12)],
  measures: 'the risk of joint least squares given one design in the plane, averaged over noise and new real rows',
  replicate: risk,
  predicts: matchedRisk,
  criterion: (value, point) =>
    mean.atLeast(value, { margin: 0.1 * value, variance: { atMost: mismatchedVarianceAtMost(point) } }),
  controls: {
    'more total variance by a half': {
      at: pools([0.8, 1]),
      world: { stretch: [Math.sqrt(1.5), Math.sqrt(1.5)] },
    },
    'a fifth better than all others': { at: pools([0.8, 1]), predicts: (point) => 1.2 * matchedRisk(point) },
  },
  limits: ['Observed, not proved; less than 10 % below is not looked for.'],
  figure: {
    title: 'Risk in the plane by the lower synthetic variance, five real and eight synthetic rows',
    over: pools(integersFrom(3, 20).map((i) => i / 20)),
    labels: ['lower synthetic variance', 'risk / σ²'],
    lines: { 'matched, at least': matchedRisk, 'limit of many dimensions': limitRisk, 'its matched': matchedLimit },
  },
})
