import { axis, domain, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, {
  deviationProbability,
  EULER_GAMMA,
  halfLifeLogarithm,
  partialZeta,
} from '#theorems/xu-2025/recursive-consistency'

interface Limit {
  readonly n: number
  readonly delta: number
}

const limits = (...n: number[]) => points({ n, delta: 0.5 })
/** H_T for T = e^x, x large, is ln T + γ. */
const atLogarithm = ({ n, delta }: Limit, logT: number) => deviationProbability(delta, (logT + EULER_GAMMA) / n)
const superlinear = (p: number, T: number, { n, delta }: Limit) => deviationProbability(delta, partialZeta(p, T) / n)
/** The figure's axis counts the digits of T. */
const growing = (p: number) => (digits: Limit) => superlinear(p, Math.exp(digits.n * Math.LN10), { n: 100, delta: 0.5 })

verify(theorem, {
  title: 'under linear growth half of all runs are δ away at about T = exp(2.198 n δ²/σ²): for every n, but not soon',
  domain: domain({ n: axis.logInteger(1, 100_000), delta: axis.logUniform(0.05, 5) }).where(
    ({ n, delta }) => n * delta * delta > 4,
  ),
  examples: limits(20, 100, 1000, 10_000),
  measures: 'the exact probability at that T, with H_T = ln T + γ',
  replicate: (point) => () => atLogarithm(point, halfLifeLogarithm(point.n, point.delta)),
  criterion: () => identity.equals(0.5, { relative: 1e-9 }),
  controls: {
    'superlinear growth t^1.5 in its place': {
      at: limits(20, 100),
      replicate: (point) => () => superlinear(1.5, Number.POSITIVE_INFINITY, point),
    },
    'a time in proportion to n': {
      at: limits(100, 1000),
      replicate: (point) => () => atLogarithm(point, Math.log(2.198 * point.n)),
    },
    'the time of one standard deviation': {
      at: limits(20, 100),
      replicate: (point) => () => atLogarithm(point, point.n * point.delta * point.delta - EULER_GAMMA),
    },
  },
  limits: [
    'The exact law evaluated where nobody simulates: at n = 100 and δ = σ/2 the time is 10^24.',
    'H_T = ln T + γ leaves out 1/(2T).',
  ],
  figure: {
    title: 'Being σ/2 away from the truth, n_1 = 100: linear and superlinear growth',
    over: limits(...integersFrom(4, 200)),
    labels: ['log₁₀ T', 'probability'],
    lines: {
      'linear n·t': (digits) => atLogarithm({ n: 100, delta: 0.5 }, digits.n * Math.LN10),
      'n·t^1.1': growing(1.1),
      'n·t^1.5': growing(1.5),
    },
    series: () => undefined,
  },
})
