import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { deviationProbability, partialZeta } from '#theorems/xu-2025/recursive-consistency'

interface Horizon {
  readonly n: number
  readonly p: number
  readonly delta: number
  /** T = 10^digits. */
  readonly digits: number
}

const horizons = (n: number | number[], p = 1.5, digits = 6) => points({ n, p, delta: 0.5, digits })
const after = ({ n, p, delta }: Horizon, T: number) => deviationProbability(delta, partialZeta(p, T) / n)
const supremum = (point: Horizon) => after(point, Number.POSITIVE_INFINITY)
const line = (p: number) => (point: Horizon) => supremum({ ...point, p })

verify(theorem, {
  title: 'under superlinear growth the probability of being δ away is bounded for all times, by the tail of ζ(p)',
  domain: domain({
    n: axis.logInteger(1, 1000),
    p: axis.uniform(1.05, 3),
    delta: axis.logUniform(0.05, 2),
    digits: axis.choice(6, 0, 1, 2, 3, 9, 12),
  }).where(({ n, delta }) => n * delta * delta < 500),
  examples: [...horizons([10, 100, 1000]), ...horizons(10, 1.1), ...horizons(100, 1.1, 12), ...horizons(100, 2)],
  measures: 'the exact probability at T = 10^digits',
  replicate: (point) => () => after(point, Math.round(Math.exp(point.digits * Math.LN10))),
  predicts: supremum,
  criterion: (value) => identity.atMost(value, { relative: 1e-10 }),
  controls: {
    'the bound of t^(p+½)': {
      at: horizons([10, 100]),
      predicts: (point) => supremum({ ...point, p: point.p + 0.5 }),
    },
    'the sum cut off after ten generations': {
      at: [...horizons(10), ...horizons(100, 1.1, 12)],
      predicts: (point) => after(point, 10),
    },
    'linear growth': {
      at: horizons([10, 100]),
      replicate:
        ({ n, delta, digits }) =>
        () =>
          deviationProbability(delta, (digits * Math.LN10 + 0.5772) / n),
    },
  },
  limits: ['An evaluation of the exact law, not a proof: the bound is the limit of an increasing function of T.'],
  figure: {
    title: 'The supremum over all times, σ/2 away: falls with n for every p above 1',
    over: horizons(integersFrom(0, 40).map((i) => Math.exp((i / 40) * Math.log(1000)))),
    labels: ['first sample size n', 'supremum over T of the probability'],
    log: 'x',
    lines: { 'p = 1.1': line(1.1), 'p = 1.5': line(1.5), 'p = 2': line(2), 'p = 1': () => 1 },
    series: ({ p, digits }) => (p === 1.5 && digits === 6 ? 'p = 1.5, at T = 10^6' : undefined),
  },
})
