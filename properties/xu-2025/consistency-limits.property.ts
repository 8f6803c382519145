import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import recursiveConsistency, {
  deviationProbability,
  EULER_GAMMA,
  halfLifeLogarithm,
  partialZeta,
} from '#theorems/xu-2025/recursive-consistency'

interface Limit {
  readonly n: number
  readonly delta: number
}

const relative = 1e-9
/** H_T for T = e^x, x large: ln T + γ. */
const harmonicAt = (logT: number) => logT + EULER_GAMMA
const atLogarithm = ({ n, delta }: Limit, logT: number) => deviationProbability(delta, harmonicAt(logT) / n)
const at = (n: number, delta = 0.5): Limit => ({ n, delta })

verify(recursiveConsistency, {
  title: 'under linear growth half of all runs are δ away at about T = exp(2.198 n δ²/σ²): for every n, but not soon',
  domain: domain({ n: axis.logInteger(1, 100_000), delta: axis.logUniform(0.05, 5) }).where(
    ({ n, delta }) => n * delta * delta > 4,
  ),
  measures: 'the exact probability at that T, with H_T = ln T + γ',
  replicate: (point) => () => atLogarithm(point, halfLifeLogarithm(point.n, point.delta)),
  criterion: () => identity.equals(0.5, { relative }),
  examples: [at(20), at(100), at(1000), at(10_000)],
  controls: {
    'superlinear growth t^1.5 in its place': {
      at: [at(20), at(100)],
      replicate:
        ({ n, delta }) =>
        () =>
          deviationProbability(delta, partialZeta(1.5, Number.POSITIVE_INFINITY) / n),
    },
    'a time in proportion to n': {
      at: [at(100), at(1000)],
      replicate: (point) => () => atLogarithm(point, Math.log(2.198 * point.n)),
    },
    'the time of one standard deviation': {
      at: [at(20), at(100)],
      replicate: (point) => () => atLogarithm(point, point.n * point.delta * point.delta - EULER_GAMMA),
    },
  },
  limits: [
    'The exact law evaluated where nobody simulates: at n = 100 and δ = σ/2 the time is 10^24.',
    'H_T = ln T + γ leaves out 1/(2T).',
  ],
  figure: {
    title: 'Being σ/2 away from the truth, n_1 = 100: linear and superlinear growth',
    x: 'n',
    xLabel: 'log₁₀ T',
    yLabel: 'probability',
    over: integersFrom(4, 200),
    lines: {
      'linear n·t': (digits) => atLogarithm(at(100), digits * Math.LN10),
      'n·t^1.1': (digits) => deviationProbability(0.5, partialZeta(1.1, Math.exp(digits * Math.LN10)) / 100),
      'n·t^1.5': (digits) => deviationProbability(0.5, partialZeta(1.5, Math.exp(digits * Math.LN10)) / 100),
    },
    series: () => undefined,
  },
})
