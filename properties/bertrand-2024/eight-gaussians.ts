import { type Family, NoFitError, type Stream, variates } from 'collapse-check'
import { EIGHT_GAUSSIANS_RADIUS, EIGHT_GAUSSIANS_VARIANCE } from './toy-data.ts'

const COMPONENTS = 8
const SD = Math.sqrt(EIGHT_GAUSSIANS_VARIANCE)
const CENTRES = Array.from({ length: COMPONENTS }, (_, j) => {
  const angle = (j * Math.PI) / 4
  return [EIGHT_GAUSSIANS_RADIUS * Math.cos(angle), EIGHT_GAUSSIANS_RADIUS * Math.sin(angle)] as const
})

export const EQUAL_WEIGHTS: readonly number[] = new Array<number>(COMPONENTS).fill(1 / COMPONENTS)

/** The eight Gaussians as a member of the family of mixtures with free weights, means and covariances. */
export const EIGHT_GAUSSIANS: readonly number[] = [...EQUAL_WEIGHTS, ...CENTRES.flatMap(([x, y]) => [x, y, SD, 0, SD])]

/** Mean over components of the root of det Σ_j, relative to the true one. */
export function meanArea(theta: ArrayLike<number>): number {
  let sum = 0
  for (let j = 0; j < COMPONENTS; j++) {
    const from = COMPONENTS + 5 * j
    sum += (theta[from + 2] ?? Number.NaN) * (theta[from + 4] ?? Number.NaN)
  }
  return sum / (COMPONENTS * EIGHT_GAUSSIANS_VARIANCE)
}

function component(weights: ArrayLike<number>, stream: Stream): number {
  let u = stream.uniform()
  for (let j = 0; j < COMPONENTS - 1; j++) {
    u -= weights[j] ?? Number.NaN
    if (u < 0) return j
  }
  return COMPONENTS - 1
}

/** Mixtures of the eight Gaussians with free weights only, fitted by `steps` steps of EM from the last model. */
export function eightWeights(steps: number): Family {
  const likelihoods = new Float64Array(COMPONENTS)
  const next = new Float64Array(COMPONENTS)
  const oneStep = (sample: Float64Array, n: number, theta: Float64Array) => {
    next.fill(0)
    for (let i = 0; i < n; i++) {
      const [x, y] = [sample[2 * i] ?? Number.NaN, sample[2 * i + 1] ?? Number.NaN]
      let total = 0
      for (let j = 0; j < COMPONENTS; j++) {
        const [cx, cy] = CENTRES[j] ?? [0, 0]
        const square = (x - cx) * (x - cx) + (y - cy) * (y - cy)
        const likelihood = (theta[j] ?? 0) * Math.exp(-square / (2 * EIGHT_GAUSSIANS_VARIANCE))
        likelihoods[j] = likelihood
        total += likelihood
      }
      if (!(total > 0)) throw new NoFitError(`no component explains observation ${i}`)
      for (let j = 0; j < COMPONENTS; j++) next[j] = (next[j] ?? 0) + (likelihoods[j] ?? 0) / total
    }
    for (let j = 0; j < COMPONENTS; j++) theta[j] = (next[j] ?? 0) / n
  }
  return {
    name: 'eight Gaussians with free weights',
    parameters: CENTRES.map((_, j) => `weight${j}`),
    width: 2,
    check: () => undefined,
    draw(theta, n, stream, out, start) {
      for (let i = 0; i < n; i++) {
        const [cx, cy] = CENTRES[component(theta, stream)] ?? [0, 0]
        out[start + 2 * i] = cx + SD * variates.normal(stream)
        out[start + 2 * i + 1] = cy + SD * variates.normal(stream)
      }
    },
    fit(sample, n, theta) {
      for (let i = 0; i < steps; i++) oneStep(sample, n, theta)
    },
  }
}

/** Real data with each component equally often. */
export const evenly = (family: Family): Family => ({
  ...family,
  draw(_theta, n, stream, out, start) {
    for (let i = 0; i < n; i++) {
      const [cx, cy] = CENTRES[i % COMPONENTS] ?? [0, 0]
      out[start + 2 * i] = cx + SD * variates.normal(stream)
      out[start + 2 * i + 1] = cy + SD * variates.normal(stream)
    }
  },
})

/** Mean of ln p_w(x) − ln p(x), p with equal weights, over one held-out observation of each component. */
export function logLikelihoodRatio(weights: ArrayLike<number>, stream: Stream): number {
  let sum = 0
  for (const [cx, cy] of CENTRES) {
    const [x, y] = [cx + SD * variates.normal(stream), cy + SD * variates.normal(stream)]
    let [model, truth] = [0, 0]
    CENTRES.forEach(([a, b], j) => {
      const square = (x - a) * (x - a) + (y - b) * (y - b)
      const likelihood = Math.exp(-square / (2 * EIGHT_GAUSSIANS_VARIANCE))
      model += (weights[j] ?? Number.NaN) * likelihood
      truth += likelihood / COMPONENTS
    })
    sum += Math.log(model / truth)
  }
  return sum / COMPONENTS
}
