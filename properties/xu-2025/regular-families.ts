import { exponential } from '../../src/families/exponential.ts'
import { gaussianVariance } from '../../src/families/gaussian-variance.ts'
import { negativeBinomial } from '../../src/families/negative-binomial.ts'
import { powerFunction } from '../../src/families/power-function.ts'
import { rayleigh } from '../../src/families/rayleigh.ts'
import { bernoulli, type Family, gaussian, type Parameters, poisson } from '../../src/index.ts'

/** A regular family at a truth: how an estimate is read, and the eigenvalues of V there. */
export interface RegularFamily {
  readonly family: Family
  readonly truth: readonly number[]
  /** The estimate as a vector; its parameters unless said otherwise. */
  readonly read?: (theta: Parameters) => readonly number[]
  readonly eigenvalues: readonly number[]
}

const square = (theta: Parameters, i: number) => (theta[i] ?? Number.NaN) * (theta[i] ?? Number.NaN)
const one = (family: Family, truth: number): RegularFamily => ({ family, truth: [truth], eigenvalues: [1] })
const variance = (divisor: 'n' | 'n-1'): RegularFamily => ({
  family: gaussian({ divisor }),
  truth: [0, 1],
  read: (theta) => [square(theta, 1)],
  eigenvalues: [1],
})

/** In one parameter V does not matter. */
export const regularFamilies: { readonly [name: string]: RegularFamily } = {
  exponential: one(exponential(), 1),
  Poisson: one(poisson(), 2),
  Bernoulli: one(bernoulli(), 0.3),
  'negative binomial of size 2': one(negativeBinomial({ size: 2 }), 1.5),
  'normal variance, known mean': one(gaussianVariance(), 1),
  'normal variance, divisor n': variance('n'),
  'normal variance, divisor n − 1': variance('n-1'),
  'Beta(θ, 1), biased by 1/n': one(powerFunction(), 1),
  Rayleigh: one(rayleigh(), 1),
  'normal mean and variance': {
    family: gaussian({ divisor: 'n' }),
    truth: [0, 1],
    read: (theta) => [theta[0] ?? Number.NaN, square(theta, 1)],
    eigenvalues: [1, 2],
  },
}
