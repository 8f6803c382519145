import { type Family, families, type Stream, type TrainingPlan } from 'collapse-check'
import { accumulating, first } from './accumulating.ts'

export type FamilyName = 'logistic location' | 'von Mises direction'

const KAPPA = 2
/** I₁(2)/I₀(2). */
const MEAN_COSINE = 0.6977746579640079

/** Score and second derivative of ln p at x − θ, the score's bound, and the variances of both. */
interface Derivatives {
  readonly family: Family
  readonly score: (x: number) => number
  readonly curvature: (x: number) => number
  readonly scoreBound: number
  readonly information: number
  readonly curvatureVariance: number
}

export const FAMILIES: { readonly [name in FamilyName]: Derivatives } = {
  'von Mises direction': {
    family: families.vonMises({ concentration: KAPPA }),
    score: (x) => KAPPA * Math.sin(x),
    curvature: (x) => KAPPA * Math.cos(x),
    scoreBound: KAPPA,
    information: KAPPA * MEAN_COSINE,
    curvatureVariance: KAPPA * KAPPA * (1 - MEAN_COSINE / KAPPA - MEAN_COSINE * MEAN_COSINE),
  },
  'logistic location': {
    family: families.logisticLocation(),
    score: (x) => Math.tanh(x / 2),
    curvature(x) {
      const s = Math.tanh(x / 2)
      return 0.5 * (1 - s * s)
    },
    scoreBound: 1,
    information: 1 / 3,
    curvatureVariance: 1 / 45,
  },
}

/** What is added up over the batches: its weight, and where it is taken. */
export interface Sum {
  readonly weight: (t: number) => number
  /** The parameter at which batch t is evaluated, given the model that drew it; that model unless said otherwise. */
  readonly where?: (drawnFrom: number) => number
}

/** Runs T generations and adds up f of every batch, t = 0 … T − 1, evaluated at the model that drew it. */
export function sumOverBatches(
  name: FamilyName,
  { n, T }: { readonly n: number; readonly T: number },
  f: (x: number) => number,
  { weight, where = (theta) => theta }: Sum,
  changed: Partial<TrainingPlan> = {},
): (stream: Stream) => number {
  const { family } = FAMILIES[name]
  let [sum, t] = [0, 0]
  const watched: Family = {
    ...family,
    draw(theta, count, stream, out, start) {
      family.draw(theta, count, stream, out, start)
      const at = where(first(theta))
      let batch = 0
      for (let i = start; i < start + count; i++) batch += f((out[i] ?? Number.NaN) - at)
      sum += (weight(t) * batch) / count
      t++
    },
  }
  const training = accumulating(watched, n, { path: 'raw', ...changed })
  return (stream) => {
    sum = 0
    t = 0
    training.run([0], T, stream)
    return sum
  }
}
