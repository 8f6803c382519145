import { axis, domain, identity, integersFrom, logSpaced, points, verify } from 'collapse-check'
import theorem, { extinction, extinctionBounds, type PoissonRun } from '#theorems/xu-2025/forgetting'

/** Not rounded. */
const sizes = ({ n, p, T }: PoissonRun) => integersFrom(1, T).map((t) => n * Math.exp(p * Math.log(t)))
const exact = (point: PoissonRun) => extinction(point, sizes(point))
const bounds = (point: PoissonRun) => extinctionBounds(point, sizes(point))
/** At most 1 exactly when low ≤ P ≤ high, in the logarithm of P, where small probabilities count too. */
const worst = (P: number, [low, high]: readonly [number, number]) =>
  Math.max(Math.log(P) / Math.log(low), Math.log(high) / Math.log(P))
const runs = (p: number, T: number | number[]) => points({ mean: 1, n: 2, p, T })

verify(theorem, {
  title: 'the probability of extinction lies between its bounds in the reciprocal sum',
  domain: domain({
    mean: axis.logUniform(0.05, 20),
    n: axis.logUniform(0.5, 50),
    p: axis.uniform(-0.5, 3),
    T: axis.logInteger(1, 3000),
  }).where((point) => exact(point) > 1e-200 && exact(point) < 0.999_999),
  examples: [...runs(0, [10, 1000]), ...runs(1, [10, 1000]), ...runs(1.5, 1000), ...runs(2, 1000)],
  measures: 'ln P/ln(lower bound) or ln(upper bound)/ln P, whichever is larger; the claim says at most 1',
  replicate: (point) => () => worst(exact(point), bounds(point)),
  criterion: () => identity.atMost(1, { relative: 1e-10 }),
  controls: {
    'lower bound with the whole sum': {
      at: [...runs(0, 10), ...runs(1, 10)],
      replicate: (point) => () => {
        const [, high] = bounds(point)
        return worst(exact(point), [high, high])
      },
    },
    'upper bound with half the sum': {
      at: [...runs(0, 10), ...runs(1.5, 1000)],
      replicate: (point) => () => {
        const [low, high] = bounds(point)
        return worst(exact(point), [low, high * high])
      },
    },
    'both exponents a hundredth past the truth': {
      at: runs(0, 1),
      replicate: (point) => () => {
        const [low, high] = bounds(point)
        return worst(exact(point), [Math.exp(0.99 * Math.log(low)), Math.exp(1.01 * Math.log(high))])
      },
    },
  },
  limits: ['A computation at the schedules listed, not a proof; the proof is in the notes.'],
  figure: {
    title: 'Extinction of a Poisson model between its bounds, mean 1, n_t = 2t',
    over: runs(1, [...new Set(logSpaced(1, 3000, 40).map(Math.round))]),
    labels: ['generation T', 'Pr(θ_T = 0)'],
    log: 'x',
    lines: { 'lower bound': (point) => bounds(point)[0], exact, 'upper bound': (point) => bounds(point)[1] },
    series: () => undefined,
  },
})
