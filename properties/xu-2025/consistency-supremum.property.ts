import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import recursiveConsistency, { deviationProbability, partialZeta } from '#theorems/xu-2025/recursive-consistency'

interface Horizon {
  readonly n: number
  readonly p: number
  readonly delta: number
  /** T = 10^digits. */
  readonly digits: number
}

const relative = 1e-10
const horizon = ({ digits }: Horizon) => Math.round(Math.exp(digits * Math.LN10))
const exact = (point: Horizon) => deviationProbability(point.delta, partialZeta(point.p, horizon(point)) / point.n)
const supremum = ({ n, p, delta }: Horizon, sum = partialZeta(p, Number.POSITIVE_INFINITY)) =>
  deviationProbability(delta, sum / n)
const at = (n: number, p = 1.5, digits = 6): Horizon => ({ n, p, delta: 0.5, digits })

verify(recursiveConsistency, {
  title: 'under superlinear growth the probability of being δ away is bounded for all times, by the tail of ζ(p)',
  domain: domain({
    n: axis.logInteger(1, 1000),
    p: axis.uniform(1.05, 3),
    delta: axis.logUniform(0.05, 2),
    digits: axis.choice(6, 0, 1, 2, 3, 9, 12),
  }).where(({ n, delta }) => n * delta * delta < 500),
  measures: 'the exact probability at T = 10^digits',
  replicate: (point) => () => exact(point),
  criterion: (point) => identity.atMost(supremum(point), { relative }),
  examples: [at(10), at(100), at(1000), at(10, 1.1), at(100, 1.1, 12), at(100, 2)],
  controls: {
    'the bound of t^(p+½)': {
      at: [at(10), at(100)],
      criterion: (point) => identity.atMost(supremum({ ...point, p: point.p + 0.5 }), { relative }),
    },
    'the sum cut off after ten generations': {
      at: [at(10), at(100, 1.1, 12)],
      criterion: (point) => identity.atMost(supremum(point, partialZeta(point.p, 10)), { relative }),
    },
    'linear growth': {
      at: [at(10), at(100)],
      replicate:
        ({ n, delta, digits }) =>
        () =>
          deviationProbability(delta, (digits * Math.LN10 + 0.5772) / n),
    },
  },
  limits: ['An evaluation of the exact law, not a proof: the bound is the limit of an increasing function of T.'],
  figure: {
    title: 'The supremum over all times, σ/2 away: falls with n for every p above 1',
    x: 'n',
    xLabel: 'first sample size n',
    yLabel: 'supremum over T of the probability',
    xScale: 'log',
    over: integersFrom(0, 40).map((i) => Math.exp((i / 40) * Math.log(1000))),
    lines: {
      'p = 1.1': (n) => supremum(at(n, 1.1)),
      'p = 1.5': (n) => supremum(at(n, 1.5)),
      'p = 2': (n) => supremum(at(n, 2)),
      'p = 1': () => 1,
    },
    series: ({ p, digits }) => (p === 1.5 && digits === 6 ? 'p = 1.5, at T = 10^6' : undefined),
  },
})
