import { axis, domain, experiment, integersFrom, matrices, mean, points, type Stream, verify } from 'collapse-check'
import theorem, * as law from '#theorems/rezaei-2026/synthetic-mean'
import { gram, inverse, trace } from './worlds/rows.ts'

const { shiftedAtLeast, shiftedAtMost, shiftedVarianceAtMost, unshiftedRisk } = law
const pools = (mu: number | number[], p = 4, nt = 8, ns = 12): law.ShiftedPool[] => points({ p, nt, ns, mu })

const risk = experiment(
  ({ p, nt, mu }: law.ShiftedPool) => ({
    real: nt,
    shift: mu,
    stretch: new Array<number>(p).fill(1),
    realShift: 0,
  }),
  ({ real, shift, stretch, realShift }, { p, ns }) => {
    const ones = new Array<number>(p).fill(1)
    return (stream: Stream) => {
      const covariance = inverse(matrices.plus(gram(stream, real, ones, realShift), gram(stream, ns, stretch, shift)))
      return trace(covariance) + realShift * realShift * (covariance[0]?.[0] ?? Number.NaN)
    }
  },
)

verify(theorem, {
  title: 'wherever the synthetic mean is, the risk is between that of a dimension fewer and that of a row fewer',
  domain: domain({
    p: axis.integer(2, 5),
    nt: axis.integer(2, 12),
    more: axis.integer(8, 20),
    mu: axis.uniform(0, 100),
  }).derive(({ p, nt, more, mu }): law.ShiftedPool => ({ p, nt, ns: p + more, mu })),
  examples: [...pools([0, 1, 5, 100]), ...pools(5, 2, 4, 16)],
  measures: 'the risk of joint least squares given one design, averaged over noise and new real rows',
  replicate: risk,
  predicts: (pool) => ({ low: shiftedAtLeast(pool), high: shiftedAtMost(pool) }),
  criterion: ({ low, high }, pool) =>
    mean.between(low, high, { margin: 0.1 * low, variance: { atMost: shiftedVarianceAtMost(pool) } }),
  controls: {
    'a synthetic variance that is off by a half': {
      at: pools(1),
      world: (_: object, { p }: law.ShiftedPool) => ({ stretch: new Array<number>(p).fill(Math.sqrt(0.5)) }),
    },
    'half of the real rows': {
      at: pools(1),
      world: ({ real }: { readonly real: number }) => ({ real: real / 2 }),
    },
    'the real mean, and a single real row': {
      at: pools(1),
      world: { real: 1, shift: 0, realShift: 3 },
    },
    'the whole risk at most, and no less': {
      at: pools(100),
      predicts: (pool) => ({ low: unshiftedRisk(pool), high: shiftedAtMost(pool) }),
    },
  },
  limits: ['Less than 10 % outside of the bounds is not looked for; at most five dimensions.'],
  figure: {
    title: 'Risk of real and synthetic rows by dimensions, eight real and twelve synthetic ones',
    over: integersFrom(2, 14).flatMap((p) => pools(5, p)),
    x: 'p',
    labels: ['dimensions p', 'risk / σ²'],
    log: 'y',
    lines: { 'no shift': unshiftedRisk, 'at least': shiftedAtLeast, 'at most': shiftedAtMost },
    series: ({ mu, nt }) => (mu === 5 && nt === 8 ? 'simulated, five standard deviations off' : undefined),
  },
})
