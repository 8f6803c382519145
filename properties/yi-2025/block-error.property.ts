import { axis, domain, experiment, integersFrom, mean, points, type Stream, verify } from 'collapse-check'
import theorem, * as law from '#theorems/yi-2025/many-dimensions'
import { meanOfKept } from './worlds/filtered.ts'

const { blockError, coordinates } = law
const blocks = (p: number | number[], d = 1.5, sigma: number | number[] = 1, R = 1.5): law.BlockRound[] =>
  points({ p, n: 5, d, R, sigma })

/** Labels of orthonormal rows, those that pass, and least squares on them. */
const squaredDistance = experiment(
  ({ R, sigma }: law.BlockRound) => ({ width: R * sigma, noise: sigma }),
  ({ width, noise }, { n, sigma, ...block }) => {
    const residuals = coordinates(block).map((d) => d * sigma)
    const passes = (z: number) => Math.abs(z * noise) <= width
    return (stream: Stream) =>
      residuals.reduce((sum, residual) => {
        const fitted = noise * meanOfKept(stream, residual / noise, n, passes)
        return sum + fitted * fitted
      }, 0)
  },
)

verify(theorem, {
  title: 'in p dimensions the error of a filtered round is the sum of those of the rows',
  domain: domain({
    p: axis.integer(1, 8),
    n: axis.logInteger(1, 12),
    d: axis.uniform(0, 2),
    R: axis.uniform(0.5, 3),
    sigma: axis.logUniform(0.1, 10),
  }),
  examples: [...blocks([1, 2, 5, 8]), ...blocks(3, 1.5, [0.1, 10]), ...blocks(4, 0.5, 2, 0.6)],
  measures: '|θ₁ − θ_c|² after one round: labels of each row until n passed, least squares',
  replicate: squaredDistance,
  predicts: blockError,
  criterion: (value, { p, R, sigma }) =>
    mean.equals(value, { margin: 0.05 * value, range: { low: 0, high: p * R * R * sigma * sigma } }),
  controls: {
    'one coordinate': { at: blocks([2, 5]), predicts: (point) => blockError({ ...point, p: 1 }) },
    'all of the distance in every row': {
      at: blocks([2, 5]),
      predicts: (point) => point.p * blockError({ ...point, p: 1 }),
    },
    'a filter that does not scale with the noise': {
      at: blocks(3, 1.5, 2),
      world: (_: object, { R }: law.BlockRound) => ({ width: R }),
    },
    'less noise by a fifth': {
      at: blocks(5),
      world: ({ noise }: { readonly noise: number }) => ({ noise: 0.8 * noise }),
    },
  },
  limits: ['Deviations of less than 5 % of the error are not looked for; at most eight dimensions.'],
  figure: {
    title: 'Error of a filtered round by dimensions, five labels of each row, distance 1.5, R = 1.5',
    over: blocks(integersFrom(1, 20)),
    labels: ['dimensions p', 'mean squared distance from the verifier'],
    lines: { filtered: blockError, 'not filtered': ({ p, n, d }) => d * d + p / n },
  },
})
