import { special } from 'collapse-check'

/**
 * Retraining of a location family on infinitely many observations, by the mean scores that decide it: with λ
 * synthetic observations to a real one, the next model is a root θ′ of realScore(θ′) + λ·modelScore(θ − θ′).
 */
export interface LocationLoop {
  /** θ′ ↦ E ∂ ln p_θ′(x) / ∂θ′ over the real data: the slope of their mean log-likelihood. */
  readonly realScore: (theta: number) => number
  /** The same over the model p_θ, a function of θ − θ′. */
  readonly modelScore: (shift: number) => number
  /** The step in which local ascent looks for the next maximum; it doubles unless the likelihood has several. */
  readonly step: number
  readonly unimodal: boolean
}

/** A point mass of weight `weight` at `at`. */
export interface Atom {
  readonly at: number
  readonly weight: number
}

/** Half of the data at a, half at −a. */
export const twoAtoms = (a: number): readonly Atom[] => [
  { at: a, weight: 0.5 },
  { at: -a, weight: 0.5 },
]

/** Logistic location family, score tanh(u/2). */
export function logisticLoop(data: readonly Atom[]): LocationLoop {
  return {
    realScore: (theta) => data.reduce((sum, { at, weight }) => sum + weight * Math.tanh((at - theta) / 2), 0),
    modelScore: logisticModelScore,
    step: 1,
    unimodal: true,
  }
}

/** (sinh δ − δ)/(cosh δ − 1), by its series where that cancels. */
function logisticModelScore(shift: number): number {
  const delta = Math.abs(shift)
  const square = shift * shift
  if (delta < 0.2) {
    return shift * (1 / 3 - square * (1 / 90 - square * (1 / 2520 - square / 75_600)))
  }
  const decay = Math.exp(-delta)
  return (Math.sign(shift) * (1 - decay * decay - 2 * delta * decay)) / ((1 - decay) * (1 - decay))
}

/** A Cauchy component of the real data; spread 0 is a point mass. */
export interface CauchyComponent extends Atom {
  readonly spread: number
}

/** Cauchy location family: E ln(1 + (x − θ′)²) = ln((c − θ′)² + (1 + s)²) for x from Cauchy(c, s). */
export function cauchyLoop(data: readonly CauchyComponent[]): LocationLoop {
  const score = (gap: number, scale: number) => (2 * gap) / (gap * gap + scale * scale)
  return {
    realScore: (theta) => data.reduce((sum, { at, weight, spread }) => sum + weight * score(at - theta, 1 + spread), 0),
    modelScore: (shift) => score(shift, 2),
    step: 0.1,
    unimodal: false,
  }
}

/** Student's t with 3 degrees of freedom, score 4u/(3 + u²); its mean over the model by residues at ±i√3. */
export function studentLoop(data: readonly Atom[]): LocationLoop {
  const score = (u: number) => (4 * u) / (3 + u * u)
  return {
    realScore: (theta) => data.reduce((sum, { at, weight }) => sum + weight * score(at - theta), 0),
    modelScore: (shift) => {
      const square = shift * shift
      return (4 * shift * (square + 24)) / ((square + 12) * (square + 12))
    },
    step: 0.1,
    unimodal: false,
  }
}

/** Laplace location family, whose estimate is the median, for real data with distribution function `cdf`. */
export function laplaceLoop(cdf: (x: number) => number): LocationLoop {
  return {
    realScore: (theta) => 1 - 2 * cdf(theta),
    modelScore: (shift) => -Math.sign(shift) * Math.expm1(-Math.abs(shift)),
    step: 1,
    unimodal: true,
  }
}

/** Laplace family on N(0, sd²). */
export const laplaceOnNormal = (sd: number) => laplaceLoop((x) => special.normalCdf(x / sd))

/** Laplace family on U[−width, width]. */
export const laplaceOnUniform = (width: number) => laplaceLoop((x) => Math.min(1, Math.max(0, 0.5 + x / (2 * width))))

/** How the next model is found, and what the synthetic data are, if not as usual. */
export interface Retraining {
  readonly lambda: number
  /** Where synthetic data of the model θ are centred; at θ unless the sampler is distorted. */
  readonly sampler?: (theta: number) => number
}

/** The next model: the local maximum of the pooled mean log-likelihood that ascent from θ reaches. */
export function retrain(loop: LocationLoop, { lambda, sampler = (x) => x }: Retraining, theta: number): number {
  const centre = sampler(theta)
  const slope = (next: number) => loop.realScore(next) + lambda * loop.modelScore(centre - next)
  const start = slope(theta)
  if (start === 0) return theta
  const uphill = Math.sign(start)
  let step = loop.step
  let near = theta
  let far = theta + uphill * step
  while (slope(far) * uphill > 0) {
    if (loop.unimodal) step *= 2
    near = far
    far += uphill * step
  }
  return bisect((next) => slope(next) * uphill, near, far)
}

/** The models θ_1 = start, …, θ_T of a run of T generations. */
export function orbit(loop: LocationLoop, retraining: Retraining, start: number, generations: number): number[] {
  const models = [start]
  for (let t = 1, theta = start; t < generations; t++) {
    theta = retrain(loop, retraining, theta)
    models.push(theta)
  }
  return models
}

/** The zero between `from`, where f ≥ 0, and `to`, where f ≤ 0, to the last bit. */
export function bisect(f: (x: number) => number, from: number, to: number): number {
  let [above, below] = [from, to]
  for (;;) {
    const middle = (above + below) / 2
    if (middle === above || middle === below) return middle
    const value = f(middle)
    if (value === 0) return middle
    if (value > 0) above = middle
    else below = middle
  }
}

/** The derivative of a map at a point by central differences; error of order h². */
export const centralDifference = (map: (x: number) => number, at: number, h: number): number =>
  (map(at + h) - map(at - h)) / (2 * h)
