import { axis, domain, experiment, families, identity, integersFrom, points, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/members'

interface Planes {
  readonly away: number
  readonly spread: number
  readonly tilt: number
}
const planes = (away: number | number[] = 1, spread = 1.5, tilt = 0.7): Planes[] => points({ away, spread, tilt })
const { distances } = families.multivariateGaussian({ dimension: 2, divisor: 'n' })

/** Two means and two lower triangular roots, none of them a multiple of the other. */
const here = Float64Array.of(0.3, -0.2, 1.1, -0.4, 0.8)
const there = ({ away, spread, tilt }: Planes) =>
  Float64Array.of(0.3 + away, -0.2 - 2 * away, spread, tilt, 0.9 * spread)

/** A root R as the matrix RRᵀ: first variance, covariance, second variance. */
function covariance(model: Float64Array): readonly [number, number, number] {
  const [a = 0, b = 0, c = 0] = model.subarray(2)
  return [a * a, a * b, b * b + c * c]
}

/** W₂ in the plane, where the trace of √(A^½ B A^½) is √(tr AB + 2 √(det A det B)). */
function inThePlane(one: Float64Array, other: Float64Array): number {
  const [[a, b, c], [p, q, r]] = [covariance(one), covariance(other)]
  const root = Math.sqrt(a * p + 2 * b * q + c * r + 2 * Math.sqrt((a * c - b * b) * (p * r - q * q)))
  const [dx, dy] = [0, 1].map((i) => Number(one[i]) - Number(other[i])) as [number, number]
  return Math.sqrt(dx * dx + dy * dy + a + c + p + r - 2 * root)
}
const predicted = (point: Planes) => inThePlane(here, there(point))

verify(theorem, {
  title: 'Gaussian vectors are as far apart in W₂ as traces and determinants of the plane say',
  domain: domain({
    away: axis.uniform(-3, 3).means('how far the mean of the other model is moved'),
    spread: axis.logUniform(0.1, 10).means('the entries of the other root on its diagonal'),
    tilt: axis.uniform(-3, 3).means('the entry of the other root below its diagonal'),
  }),
  examples: [...planes([0, 1, 3]), ...planes(1, 0.2, -2)],
  measures: 'W₂ as the family states it; no chance',
  replicate: experiment(
    (point: Planes) => ({ model: there(point) }),
    ({ model }) =>
      () =>
        distances.wasserstein2(here, model),
  ),
  predicts: predicted,
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'a model whose tilt is turned': {
      at: planes([0, 1]),
      world: (_: unknown, point: Planes) => ({ model: there({ ...point, tilt: -point.tilt }) }),
    },
    'no tilt': { at: planes([0, 1]), predicts: (point) => inThePlane(here, there({ ...point, tilt: 0 })) },
  },
  limits: ['Two dimensions.'],
  figure: {
    title: 'W₂ of Gaussian vectors whose means move apart',
    over: planes(integersFrom(-6, 6).map((halves) => halves / 2)),
    labels: ['how far the mean is moved', 'W₂'],
    lines: { 'traces and determinants': predicted },
  },
})
