import { always, axis, domain, type Experiment, verify } from 'collapse-check'
import inversePerturbation from '#theorems/barzilai-shamir-2025/inverse-perturbation'

interface Point {
  readonly d: number
  /** Largest condition number of the matrices. */
  readonly condition: number
}

/** A symmetric matrix (a, b; b, c); in one dimension a alone. */
type Symmetric = readonly [a: number, b: number, c: number]

const eigenvalues = ([a, b, c]: Symmetric): readonly [number, number] => {
  const radius = Math.hypot((a - c) / 2, b)
  return [(a + c) / 2 - radius, (a + c) / 2 + radius]
}
const norm = (m: Symmetric) => Math.max(...eigenvalues(m).map(Math.abs))
const difference = (m: Symmetric, k: Symmetric): Symmetric => [m[0] - k[0], m[1] - k[1], m[2] - k[2]]
const inverse = ([a, b, c]: Symmetric): Symmetric => {
  const determinant = a * c - b * b
  return [c / determinant, -b / determinant, a / determinant]
}

/** Whether two random matrices obey the inequality with `share` of its right side. */
const obeys =
  (share = 1): Experiment<Point> =>
  ({ d, condition }) =>
  (stream) => {
    const draw = (): Symmetric => {
      const value = () => Math.exp(stream.uniform() * Math.log(condition))
      const [p, q, angle] = [value(), d === 1 ? 0 : value(), 2 * Math.PI * stream.uniform()]
      if (d === 1) return [p, 0, p]
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      return [p * cos * cos + q * sin * sin, (p - q) * cos * sin, p * sin * sin + q * cos * cos]
    }
    const [a, b] = [draw(), draw()]
    const [ai, bi] = [inverse(a), inverse(b)]
    const left = norm(difference(ai, bi))
    return left <= share * norm(ai) * norm(bi) * norm(difference(a, b)) * (1 + 1e-9) + 1e-12
  }

const at = (d: number, condition = 10): Point => ({ d, condition })

verify(inversePerturbation, {
  title: 'random positive definite matrices obey the inequality',
  domain: domain({ d: axis.choice(1, 2), condition: axis.logUniform(1.5, 1000) }),
  measures: 'two random matrices with eigenvalues from 1 to the condition number: is the inequality true?',
  replicate: obeys(),
  criterion: () => always({ margin: 0.005 }),
  examples: [at(1), at(2), at(2, 1000)],
  controls: {
    'half of the right side': { at: [at(1), at(2)], replicate: obeys(0.5) },
    'the norms of one inverse only': {
      at: [at(1)],
      replicate:
        ({ condition }) =>
        (stream) => {
          const [a, b] = [1 / (1 + condition * stream.uniform()), 1 / (1 + condition * stream.uniform())]
          return Math.abs(1 / a - 1 / b) <= (1 / a) * Math.abs(a - b)
        },
    },
  },
  limits: ['One and two dimensions, where norms have closed forms; in more, random matrices stay far from equality.'],
  figure: {
    title: 'Share of pairs of matrices that obey the inequality',
    x: 'd',
    xLabel: 'dimension',
    yLabel: 'share',
    over: [1, 2],
    lines: { 'certified above': () => 0.995 },
  },
})
