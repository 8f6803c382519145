import { type Family, families } from 'collapse-check'

export type FamilyName =
  | 'Bernoulli logit'
  | 'Cauchy location'
  | 'hyperbolic secant'
  | 'logistic location'
  | 'von Mises direction'

/** One-parameter families with the observations and weights of a quadrature that is right to rounding. */
interface Integrable {
  readonly family: Family
  readonly nodes: Float64Array
  readonly weight: (x: number) => number
}

/** Equally spaced observations: exponentially accurate for analytic densities, on the circle or the line. */
function spaced(from: number, to: number, count: number, closed: boolean): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (closed ? count - 1 : count))
}

const line = (family: Family): Integrable => ({
  family,
  nodes: spaced(-60, 60, 2401, true),
  weight: () => 0.05,
})
const ANGLES = 800

export const FAMILIES: { readonly [name in FamilyName]: Integrable } = {
  'logistic location': line(families.logisticLocation()),
  'hyperbolic secant': line(families.secantLocation()),
  'von Mises direction': {
    family: families.vonMises({ concentration: 2 }),
    nodes: spaced(-Math.PI, Math.PI, ANGLES, false),
    weight: () => (2 * Math.PI) / ANGLES,
  },
  'Bernoulli logit': { family: families.bernoulliLogit(), nodes: Float64Array.of(0, 1), weight: () => 1 },
  // x = tan φ makes the Cauchy law uniform.
  'Cauchy location': {
    family: families.cauchyLocation({ solver: 'nearest' }),
    nodes: spaced(-Math.PI / 2, Math.PI / 2, ANGLES, false).map((phi) => Math.tan(phi + Math.PI / (2 * ANGLES))),
    weight: (x) => (Math.PI / ANGLES) * (1 + x * x),
  },
}

/** ln p_θ(x) for a family. */
export function logDensity(family: Family, theta: number, x: number): number {
  const at = Float64Array.of(theta)
  return family.logDensity?.(at, Float64Array.of(x), 0) ?? Number.NaN
}

/** First, second and third derivative of ln p_θ(x) in θ, by central differences with an error near 1e-8. */
export function derivatives(family: Family, theta: number, x: number): readonly [number, number, number] {
  const h = 0.02
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = [-3, -2, -1, 0, 1, 2, 3].map((i) =>
    logDensity(family, theta + i * h, x),
  )
  return [
    (g - a - 9 * (f - b) + 45 * (e - c)) / (60 * h),
    (2 * (a + g) - 27 * (b + f) + 270 * (c + e) - 490 * d) / (180 * h * h),
    (a - g + 8 * (f - b) - 13 * (e - c)) / (8 * h * h * h),
  ]
}

/** E f(x) for x ~ p_θ. */
export function expectation({ family, nodes, weight }: Integrable, theta: number, f: (x: number) => number): number {
  let sum = 0
  for (const x of nodes) {
    const p = Math.exp(logDensity(family, theta, x)) * weight(x)
    if (p > 0) sum += p * f(x)
  }
  return sum
}
