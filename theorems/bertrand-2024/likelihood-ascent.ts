import { laws, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** How the next model is found. */
export const SEARCHES = { local: laws.localCauchyRetraining, global: laws.globalCauchyRetraining }

/** Data drawn at random, to which a Cauchy location is fitted again and again. */
export interface RandomRun {
  /** Cauchy components of the data. */
  readonly components: number
  readonly lambda: number
  readonly search: keyof typeof SEARCHES
}

export default theorem({
  id: 'bertrand-2024/likelihood-ascent',
  title: 'With infinite samples the likelihood of the real data never falls, in any family, from any start, for any λ',
  source: { paper: bertrand2024, locator: 'the map that Theorem 1 studies', standing: 'derived' },
  statement: String.raw`\mathcal H_1(\theta_{t+1}) \;\ge\; \mathcal H_1(\theta_t) + \lambda\, \mathrm{KL}\bigl(p_{\theta_t} \,\|\, p_{\theta_{t+1}}\bigr), \qquad \mathcal H_1(\theta) = \mathbb E_{p_d} \log p_\theta`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda > 0$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    'synthetic data come from the model itself, undistorted',
    'the next model is the global maximum of the pooled likelihood, or is found by ascent from the latest model',
  ],
  notes: [
    'Proof: the next model maximises $\\mathcal H_1(\\theta^\\prime) - \\lambda\\, \\mathrm{KL}(p_{\\theta_t} \\| p_{\\theta^\\prime})$, which at $\\theta^\\prime = \\theta_t$ is $\\mathcal H_1(\\theta_t)$. Retraining is a proximal step: synthetic data only hold the model back.',
    'So $\\sum_t \\mathrm{KL}(p_{\\theta_t} \\| p_{\\theta_{t+1}}) \\le (\\sup \\mathcal H_1 - \\mathcal H_1(\\theta_1))/\\lambda$: the model comes to rest. Where it does is the subject of *wrong-basin*.',
    'The Cauchy location family has all of this in closed form: $\\mathrm{KL} = \\ln(1 + \\Delta^2/4)$, and its likelihood has many maxima.',
  ],
})
