import { always, axis, domain, experiment, points, type Stream, verify } from 'collapse-check'
import theorem, { type Matrices } from '#theorems/barzilai-shamir-2025/inverse-perturbation'

/** A symmetric matrix (a, b; b, c); in one dimension (a, 0; 0, a). */
type Symmetric = readonly [a: number, b: number, c: number]

const norm = ([a, b, c]: Symmetric) => {
  const [middle, radius] = [(a + c) / 2, Math.hypot((a - c) / 2, b)]
  return Math.max(Math.abs(middle - radius), Math.abs(middle + radius))
}
const difference = (m: Symmetric, k: Symmetric): Symmetric => [m[0] - k[0], m[1] - k[1], m[2] - k[2]]
const inverse = ([a, b, c]: Symmetric): Symmetric => {
  const determinant = a * c - b * b
  return [c / determinant, -b / determinant, a / determinant]
}
/** A random matrix with eigenvalues from 1 to the condition number. */
const randomMatrix = ({ d, condition }: Matrices, stream: Stream): Symmetric => {
  const eigenvalue = () => Math.exp(stream.uniform() * Math.log(condition))
  const [p, q, angle] = [eigenvalue(), d === 1 ? 0 : eigenvalue(), 2 * Math.PI * stream.uniform()]
  if (d === 1) return [p, 0, p]
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [p * cos * cos + q * sin * sin, (p - q) * cos * sin, p * sin * sin + q * cos * cos]
}
const matrices = (d: number | number[], condition = 10) => points({ d, condition })

const obeys = experiment(
  (_: Matrices) => ({ share: 1 }),
  ({ share }, point) =>
    (stream) => {
      const [a, b] = [randomMatrix(point, stream), randomMatrix(point, stream)]
      const right = norm(inverse(a)) * norm(inverse(b)) * norm(difference(a, b))
      return norm(difference(inverse(a), inverse(b))) <= share * right * (1 + 1e-9) + 1e-12
    },
)

verify(theorem, {
  title: 'random positive definite matrices obey the inequality',
  domain: domain({ d: axis.choice(1, 2), condition: axis.logUniform(1.5, 1000) }),
  examples: [...matrices([1, 2]), ...matrices(2, 1000)],
  measures: 'two random matrices with eigenvalues from 1 to the condition number: is the inequality true?',
  replicate: obeys,
  criterion: () => always({ margin: 0.005 }),
  controls: {
    'half of the right side': { at: matrices([1, 2]), world: { share: 0.5 } },
    'the norms of one inverse only': {
      at: matrices(1),
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
    over: matrices([1, 2]),
    labels: ['dimension', 'share'],
    lines: { 'certified above': () => 0.995 },
    series: () => 'simulated',
  },
})
