import { theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** A run of one of the families of figures 1 to 3, fitted by an optimiser. */
export interface OptimisedRun {
  readonly family: 'Beta(θ, 1)' | 'Gaussian' | 'exponential'
  readonly n: number
  readonly T: number
  /** The scale of the truth: θ_0, or the standard deviation. */
  readonly truth: number
  /** Where in its n-th part of the probability each observation lies. */
  readonly place: number
}

export default theorem({
  id: 'barzilai-shamir-2025/optimised-likelihood',
  title: 'An optimiser that is given the likelihood finds what the closed form gives, generation after generation',
  source: { paper: barzilaiShamir2025, locator: 'figures 1 to 3, Appendix G', standing: 'derived' },
  statement: String.raw`\Bigl|\frac{\hat\theta_t^{\text{optimised}}}{\hat\theta_t^{\text{closed form}}} - 1\Bigr| \le \frac1{100} \quad\text{for } t = 1, \dots, T`,
  assumptions: [
    'the families of the figures: a Gaussian with both parameters, exponential, Beta($\\theta$, 1); $n$ from 20 to 100',
    'every model is the minimum of the mean negative log-likelihood of everything drawn so far, found by DIRECT (divided rectangles) in a box from a tenth to ten times the truth in each scale parameter, on a logarithmic axis; the next generation comes from it',
    'without chance: a generation is the $n$ quantiles of the latest model at $(i + u)/n$, $i = 0, \\dots, n-1$, with the same $u$ throughout',
  ],
  notes: [
    'The figures compare exact and optimised estimates and find them similar; which method of `scipy.optimize.minimize` was used is not known. The optimiser here is that of the library ml-direct: it evaluates the likelihood and nothing else.',
    'On a logarithmic axis a tolerance is relative, and the truth does not matter. On a linear axis it is absolute; what can come of that is *biased-optimiser*.',
  ],
})
