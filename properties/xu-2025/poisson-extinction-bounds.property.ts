import { axis, domain, identity, integersFrom, logSpaced, verify } from 'collapse-check'
import forgetting, { extinction, extinctionBounds } from '#theorems/xu-2025/forgetting'

interface Extinction {
  readonly mean: number
  /** Sample sizes n t^p, not rounded. */
  readonly n: number
  readonly p: number
  readonly T: number
}

const relative = 1e-10
const sizes = ({ n, p, T }: Extinction) => integersFrom(1, T).map((t) => n * Math.exp(p * Math.log(t)))
const exact = (point: Extinction) => extinction(point.mean, sizes(point))
/** At most 1 exactly when low ≤ P ≤ high, in the logarithm of P, where small probabilities count too. */
const worst = (P: number, [low, high]: readonly [number, number]) =>
  Math.max(Math.log(P) / Math.log(low), Math.log(high) / Math.log(P))
const bounds = (point: Extinction) => extinctionBounds(point.mean, sizes(point))
const at = (p: number, T: number, n = 2): Extinction => ({ mean: 1, n, p, T })

verify(forgetting, {
  title: 'the probability of extinction lies between its bounds in the reciprocal sum',
  domain: domain({
    mean: axis.logUniform(0.05, 20),
    n: axis.logUniform(0.5, 50),
    p: axis.uniform(-0.5, 3),
    T: axis.logInteger(1, 3000),
  }).where((point) => exact(point) > 1e-200 && exact(point) < 0.999_999),
  measures: 'ln P/ln(lower bound) or ln(upper bound)/ln P, whichever is larger; the claim says at most 1',
  replicate: (point) => () => worst(exact(point), bounds(point)),
  criterion: () => identity.atMost(1, { relative }),
  examples: [at(0, 10), at(0, 1000), at(1, 10), at(1, 1000), at(1.5, 1000), at(2, 1000)],
  controls: {
    'lower bound with the whole sum': {
      at: [at(0, 10), at(1, 10)],
      replicate: (point) => () => {
        const [, high] = bounds(point)
        return worst(exact(point), [high, high])
      },
    },
    'upper bound with half the sum': {
      at: [at(0, 10), at(1.5, 1000)],
      replicate: (point) => () => {
        const [low, high] = bounds(point)
        return worst(exact(point), [low, high * high])
      },
    },
  },
  limits: ['A computation at the schedules listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'Extinction of a Poisson model between its bounds, mean 1, n_t = 2t',
    x: 'T',
    xLabel: 'generation T',
    yLabel: 'Pr(θ_T = 0)',
    xScale: 'log',
    over: [...new Set(logSpaced(1, 3000, 40).map(Math.round))],
    lines: {
      'lower bound': (T) => bounds(at(1, T))[0],
      exact: (T) => exact(at(1, T)),
      'upper bound': (T) => bounds(at(1, T))[1],
    },
    series: () => undefined,
  },
})
