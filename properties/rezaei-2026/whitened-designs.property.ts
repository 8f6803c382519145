import { always, axis, domain, experiment, matrices, points, type Stream, verify } from 'collapse-check'
import { limitRisk } from '#theorems/rezaei-2026/covariance-matching'
import theorem from '#theorems/rezaei-2026/one-pool'
import { gram, inverse, trace } from './worlds/rows.ts'

interface Designs {
  readonly p: number
  readonly nt: number
  readonly ns: number
}

const designs = (p: number | number[], nt: number, ns: number): Designs[] => points({ p, nt, ns })
const { inverse: inverseOf, plus, spectralFunction, times, transpose } = matrices

/** A random covariance, with its symmetric root. */
const covariance = (stream: Stream, p: number) => {
  const square = gram(stream, p + 1, new Array<number>(p).fill(1))
  return { square, root: spectralFunction(square, Math.sqrt) }
}

const bothSides = experiment(
  (_: Designs) => ({ turned: false, symmetric: false, shift: 0 }),
  ({ turned, symmetric, shift }, { p, nt, ns }) =>
    (stream: Stream) => {
      const [target, synthetic] = [covariance(stream, p), covariance(stream, p)]
      const ones = new Array<number>(p).fill(1)
      const [zt, zs] = [gram(stream, nt, ones), gram(stream, ns, ones, shift)]
      const rows = plus(times(target.root, times(zt, target.root)), times(synthetic.root, times(zs, synthetic.root)))
      const left = trace(
        times(
          target.square,
          inverse(rows).map((row) => [...row]),
        ),
      )
      const m = times(synthetic.root, inverseOf(target.root))
      const inner = symmetric ? spectralFunction(times(transpose(m), m), Math.sqrt) : turned ? transpose(m) : m
      const right = trace(inverse(plus(zt, times(transpose(inner), times(zs, inner)))))
      return Math.abs(left - right) <= 1e-6 * right
    },
)

verify(theorem, {
  title: 'only M = Σ_s^½ Σ_t^−½ matters, on every path',
  domain: domain({ p: axis.integer(2, 5), nt: axis.integer(1, 12), more: axis.integer(2, 12) }).derive(
    ({ p, nt, more }): Designs => ({ p, nt, ns: p + more }),
  ),
  examples: [...designs([2, 5], 4, 12), ...designs(3, 12, 6)],
  measures: 'one design, two random covariances: are both traces the same, to six digits?',
  replicate: bothSides,
  criterion: () => always({ margin: 0.05 }),
  controls: {
    'Mᵀ in place of M': { at: designs([2, 5], 4, 12), world: { turned: true } },
    '(MᵀM)^½ in place of M': { at: designs([2, 5], 4, 12), world: { symmetric: true } },
  },
  limits: ['At most five dimensions; a share of up to 5 % of paths that differ would not be noticed.'],
  figure: {
    title: 'Risk in the limit by the spread of M’s singular values, 20 dimensions, 30 real and 50 synthetic rows',
    over: designs(20, 30, 50).flatMap((each) =>
      Array.from({ length: 40 }, (_zero, i) => ({ ...each, ns: 31 + 2 * i })),
    ),
    x: 'ns',
    labels: ['synthetic rows', 'risk / σ²'],
    lines: {
      matched: (each) => limitRisk({ ...each, low: 1 }),
      'variances 0.2 and 1.8': (each) => limitRisk({ ...each, low: 0.2 }),
    },
    series: () => undefined,
  },
})
