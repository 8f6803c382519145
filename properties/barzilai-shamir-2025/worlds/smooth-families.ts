import { type Assumptions, type Family, families, integersFrom, special } from 'collapse-check'

export type SmoothName =
  | 'Bernoulli logit'
  | 'Cauchy location'
  | 'hyperbolic secant'
  | 'logistic location'
  | 'von Mises direction'

/** A family with one parameter θ, and integrals over its observations that are right to rounding. */
export interface SmoothFamily {
  /** ln p_θ(x). */
  logDensity(theta: number, x: number): number
  /** The derivatives of ln p_θ(x) in θ, right to about 1e-8. */
  derivatives(theta: number, x: number): readonly [score: number, second: number, third: number]
  /** The observations of the quadrature, and their probabilities under p_θ. */
  readonly observations: Float64Array
  masses(theta: number): Float64Array
  /** E f(x) for x ~ p_θ. */
  expectation(theta: number, f: (x: number) => number): number
  /** What the family states of itself in closed form. */
  readonly stated: {
    information(theta: number): number
    constants(theta: number, radius: number): Assumptions
    kullbackLeibler(from: number, to: number): number
  }
}

type Stated = Required<Pick<Family, 'logDensity' | 'fisherInformation' | 'distances' | 'assumptions'>>

function smooth(family: Stated, { at: observations, weights }: special.Quadrature): SmoothFamily {
  const member = (theta: number) => Float64Array.of(theta)
  const logDensity = (theta: number, x: number) => family.logDensity(member(theta), member(x), 0)
  const masses = (theta: number) =>
    weights.map((weight, i) => Math.exp(logDensity(theta, Number(observations[i]))) * weight)
  return {
    logDensity,
    derivatives: (theta, x) => special.centralDifferences((parameter) => logDensity(parameter, x), theta, 0.02),
    observations,
    masses,
    expectation: (theta, f) =>
      masses(theta).reduce((sum, mass, i) => (mass > 0 ? sum + mass * f(Number(observations[i])) : sum), 0),
    stated: {
      information(theta) {
        const out = new Float64Array(1)
        family.fisherInformation(member(theta), out)
        return Number(out[0])
      },
      constants: (theta, radius) => family.assumptions(member(theta), radius),
      kullbackLeibler: (from, to) => family.distances.kullbackLeibler?.(member(from), member(to)) ?? Number.NaN,
    },
  }
}

export const onTheLine = (family: Stated) => smooth(family, special.equallySpaced(-60, 60, 2400))
export const onTheCircle = (family: Stated) => smooth(family, special.equallySpaced(-Math.PI, Math.PI, 800))

/** x = tan φ, with φ uniform for the Cauchy law at 0. */
function tangents(count: number): special.Quadrature {
  const { at: angles, weights } = special.equallySpaced(-Math.PI / 2, Math.PI / 2, count)
  const at = angles.map((angle) => Math.tan(angle + Math.PI / (2 * count)))
  return { at, weights: weights.map((weight, i) => weight * (1 + Number(at[i]) * Number(at[i]))) }
}

export const SMOOTH: { readonly [name in SmoothName]: SmoothFamily } = {
  'logistic location': onTheLine(families.logisticLocation()),
  'hyperbolic secant': onTheLine(families.secantLocation()),
  'von Mises direction': onTheCircle(families.vonMises({ concentration: 2 })),
  'Bernoulli logit': smooth(families.bernoulliLogit(), { at: Float64Array.of(0, 1), weights: Float64Array.of(1, 1) }),
  'Cauchy location': smooth(families.cauchyLocation({ solver: 'nearest' }), tangents(800)),
}

export const SMOOTH_NAMES = Object.keys(SMOOTH) as SmoothName[]

/** From −2 to 2 in tenths. */
export const THETAS = integersFrom(-20, 20).map((tenths) => tenths / 10)

/** A member of a family. */
export interface Member {
  readonly family: SmoothName
  readonly theta: number
}

/** Two members, with parameters 0 and Δ. */
export interface Pair {
  readonly family: SmoothName
  readonly delta: number
}

/** E ln(p_0/p_Δ) by quadrature: KL(p_0 ‖ p_Δ), if observations are drawn from p_0. */
export function divergence({ family, delta }: Pair, drawnFrom = 0): number {
  const { expectation, logDensity } = SMOOTH[family]
  return expectation(drawnFrom, (x) => logDensity(0, x) - logDensity(delta, x))
}
