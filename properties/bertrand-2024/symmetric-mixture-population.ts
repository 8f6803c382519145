const STEP = 0.02

/** ½ N(centre, sd²) + ½ N(−centre, sd²). */
export interface TwoBumps {
  readonly centre: number
  readonly sd: number
}

/** E f(x) over two bumps, by the trapezoidal rule, which is exact to rounding for such integrands. */
export function expectation({ centre, sd }: TwoBumps, f: (x: number) => number): number {
  let sum = 0
  let mass = 0
  for (let z = -9; z <= 9; z += STEP) {
    const weight = Math.exp(-0.5 * z * z)
    mass += weight
    sum += weight * (f(centre + sd * z) + f(-centre + sd * z))
  }
  return sum / (2 * mass)
}

/** One step of expectation–maximisation at θ, for the model with known spread 1. */
export const step = (data: TwoBumps, theta: number): number => expectation(data, (x) => x * Math.tanh(theta * x))

/** The share of an error that one step leaves at the optimum θ⋆: E x² sech²(θ⋆x). */
export const stepFactor = (theta: number): number =>
  expectation({ centre: theta, sd: 1 }, (x) => {
    const cosh = Math.cosh(theta * x)
    return (x * x) / (cosh * cosh)
  })

/** How a generation is made, if not by the model's own samples. */
export interface MixtureRetraining {
  readonly lambda: number
  readonly steps: number
  /** Where the synthetic bumps are; at the model's own place unless the sampler is distorted. */
  readonly sampler?: (theta: number) => number
}

/** The next model: `steps` steps of EM on the pool, from θ. */
export function retrainMixture(
  data: TwoBumps,
  { lambda, steps, sampler = (theta) => theta }: MixtureRetraining,
  theta: number,
): number {
  const synthetic = { centre: sampler(theta), sd: 1 }
  let next = theta
  for (let i = 0; i < steps; i++) next = (step(data, next) + lambda * step(synthetic, next)) / (1 + lambda)
  return next
}
