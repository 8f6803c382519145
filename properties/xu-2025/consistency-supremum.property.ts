import { axis, chain, domain, integersFrom, points, probability, schedules, verify } from 'collapse-check'
import theorem, { deviationProbability, partialZeta } from '#theorems/xu-2025/recursive-consistency'
import { errorOf, walk } from './worlds/walk.ts'

interface Horizon {
  readonly n: number
  readonly p: number
  readonly T: number
  readonly delta: number
}

const horizons = (n: number | number[], p = 1.5, T = 200) => points({ n, p, T, delta: 0.5 })
const supremum = ({ n, p, delta }: Horizon) => deviationProbability(delta, partialZeta(p, Number.POSITIVE_INFINITY) / n)
const line = (p: number) => (point: Horizon) => supremum({ ...point, p })

/** What T generations fall short of it, at most: Σ_{t > T} t^(−p) < T^(1−p)/(p − 1), and 1/x − 1/⌈x⌉ < 1/x². */
function reached(point: Horizon): number {
  const { n, p, T, delta } = point
  const zeta = partialZeta(p, Number.POSITIVE_INFINITY)
  const left = (zeta - Math.exp((1 - p) * Math.log(T)) / (p - 1)) / n
  const rounded = (partialZeta(2 * p, Number.POSITIVE_INFINITY) - 1) / (n * n)
  return left > rounded ? deviationProbability(delta, left - rounded) : 0
}

verify(theorem, {
  title: 'under superlinear growth the probability of being δ away stays below the tail of ζ(p), and comes near it',
  domain: domain({
    n: axis.logInteger(1, 1000),
    p: axis.uniform(1.05, 3),
    T: axis.logInteger(1, 200),
    // δ in standard deviations of the first model.
    deviations: axis.uniform(0.3, 3),
  }).derive(({ deviations, n, ...rest }) => ({ n, ...rest, delta: deviations / Math.sqrt(n) })),
  examples: [...horizons([4, 10]), ...horizons(10, 1.1), ...horizons([4, 10], 2), ...horizons(4, 3)],
  measures: 'one run of T generations with n_t = ⌈n t^p⌉: is |θ_T − θ_0| > δσ?',
  replicate: chain(walk, (last, { delta }: Horizon, run) => Math.abs(errorOf(last, run)) > delta),
  predicts: (point) => ({ low: reached(point), high: supremum(point) }),
  criterion: ({ low, high }) => probability.between(low, high, { margin: 0.02 }),
  controls: {
    'the bound of t^(p+½)': {
      at: horizons([4, 10]),
      predicts: (point) => ({ low: 0, high: supremum({ ...point, p: point.p + 0.5 }) }),
    },
    'the sum cut off after ten generations': {
      at: horizons([4, 10]),
      predicts: ({ n, p, delta }) => ({ low: 0, high: deviationProbability(delta, partialZeta(p, 10) / n) }),
    },
    'linear growth': {
      at: horizons([4, 10]),
      world: (_world: unknown, { n }: Horizon) => ({ n: schedules.power(n, 1) }),
    },
    'a single generation': { at: horizons([4, 10], 2), world: { generations: 1 } },
  },
  limits: [
    'The supremum is a limit: near it only where p is large or T is, as the lower prediction says.',
    'Deviations of less than 0.02 in probability are not looked for.',
  ],
  figure: {
    title: 'The supremum over all times, σ/2 away: falls with n for every p above 1',
    over: horizons(integersFrom(0, 40).map((i) => Math.exp((i / 40) * Math.log(1000)))),
    labels: ['first sample size n', 'supremum over T of the probability'],
    log: 'x',
    lines: { 'p = 1.1': line(1.1), 'p = 1.5': line(1.5), 'p = 2': line(2), 'p = 1': () => 1 },
    series: ({ p, T }) => (p === 1.5 && T === 200 ? 'p = 1.5, at T = 200' : undefined),
  },
})
