import { axis, chain, domain, integersFrom, points, probability, schedules, verify } from 'collapse-check'
import theorem, {
  deviationProbability,
  EULER_GAMMA,
  halfLifeLogarithm,
  partialZeta,
} from '#theorems/xu-2025/recursive-consistency'
import { errorOf, walk } from './worlds/walk.ts'

interface Limit {
  readonly n: number
  readonly delta: number
}

/** The half-life, in whole generations. */
const halfLife = ({ n, delta }: Limit) => Math.round(Math.exp(halfLifeLogarithm(n, delta)))
/** Points with that n δ². */
const limits = (square: number, ...n: number[]) => points({ n }).map(({ n }) => ({ n, delta: Math.sqrt(square / n) }))
/** Whether a run of linear growth is δ away at the half-life. */
const away = chain(
  (point: Limit) => walk({ n: point.n, p: 1, T: halfLife(point) }),
  (last, { delta }, run) => Math.abs(errorOf(last, run)) > delta,
)
const lasting = (generations: (point: Limit) => number) => (_world: unknown, point: Limit) => ({
  generations: Math.round(generations(point)),
})
/** n = 100 and δ = σ/2. */
const atLogarithm = (logT: number) => deviationProbability(0.5, (logT + EULER_GAMMA) / 100)
const superlinear = (p: number, T: number) => deviationProbability(0.5, partialZeta(p, T) / 100)
const growing = (p: number) => (digits: Limit) => superlinear(p, Math.exp(digits.n * Math.LN10))

verify(theorem, {
  title: 'under linear growth half of all runs are δ away at about T = exp(2.198 n δ²/σ² − γ), for every n',
  domain: domain({ n: axis.logInteger(1, 100_000), square: axis.uniform(1.7, 2.5).means('n δ²') }).derive(
    ({ n, square }) => ({
      n,
      delta: Math.sqrt(square / n),
    }),
  ),
  examples: [...limits(1.7, 1, 100, 10_000), ...limits(2.3, 10), ...limits(2.5, 20, 1000)],
  measures: 'one run of T generations with n_t = n t, T the half-life: is |θ_T − θ_0| > δσ?',
  replicate: away,
  // T is a whole number, and H_T = ln T + γ leaves out 1/(2T): H_T is off by 1/T at most, and a relative change of H
  // moves the probability by 0.2144 of it (zφ(z) at the quartile z = 0.6745). H_T is above 3.6 there.
  criterion: (point) => probability.equals(0.5, { margin: 0.02, tolerance: 0.06 / halfLife(point) }),
  controls: {
    'superlinear growth t^1.5 in its place': {
      at: limits(2.5, 20, 1000),
      world: (_world: unknown, { n }: Limit) => ({ n: schedules.power(n, 1.5) }),
    },
    'a time in proportion to n δ²': {
      at: limits(2.5, 20, 1000),
      world: lasting(({ n, delta }) => 2.198 * n * delta * delta),
    },
    'the time of one standard deviation': {
      at: limits(2.5, 20),
      world: lasting(({ n, delta }) => Math.exp(n * delta * delta - EULER_GAMMA)),
    },
    'without γ': {
      at: limits(1.7, 1, 100),
      world: lasting((point) => Math.exp(halfLifeLogarithm(point.n, point.delta) + EULER_GAMMA)),
    },
  },
  limits: [
    'Where n δ²/σ² is from 1.7 to 2.5, half-lives of 24 to 137 generations. For larger ones the figure evaluates the exact law, of deviation-probability: at n = 100 and δ = σ/2 the time is 10^24.',
    'Deviations of less than 0.02 in probability are not looked for.',
  ],
  figure: {
    title: 'Being σ/2 away from the truth, n_1 = 100: linear and superlinear growth',
    over: points({ n: integersFrom(4, 200), delta: 0.5 }),
    labels: ['log₁₀ T', 'probability'],
    lines: {
      'linear n·t': (digits) => atLogarithm(digits.n * Math.LN10),
      'n·t^1.1': growing(1.1),
      'n·t^1.5': growing(1.5),
    },
    series: () => undefined,
  },
})
