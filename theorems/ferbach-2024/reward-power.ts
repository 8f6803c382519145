import { axis, domain, formula, theorem } from 'collapse-check'
import { ferbach2024 } from './paper.ts'

/** A standard normal model, and a reward −(x − centre)²/(2 width²). */
export interface NormalReward {
  readonly centre: number
  readonly width: number
  readonly T: number
}

/** s_T², 1/(1 + T/width²). */
export const curatedVariance = ({ width, T }: Pick<NormalReward, 'width' | 'T'>): number =>
  1 / (1 + T / (width * width))

/** The mean after T generations. */
export const curatedMean = ({ centre, width, T }: NormalReward): number =>
  ((T * centre) / (width * width)) * curatedVariance({ width, T })

const rewards = { width: axis.logUniform(0.1, 10), T: axis.integer(1, 30) }
const tau = { '\\tau': ({ width }: { readonly width: number }) => width }

export default theorem({
  id: 'ferbach-2024/reward-power',
  title: 'With many candidates the model after T generations is the first one times e^{Tr}: precision grows linearly',
  source: { paper: ferbach2024, locator: 'curation with infinitely many candidates', standing: 'derived' },
  statement: String.raw`p_T \propto p_0\, e^{T r}; \qquad p_0 = \mathcal N(0, s_0^2),\ r = -\frac{(x - c)^2}{2\tau^2}: \quad \frac{1}{s_T^2} = \frac{1}{s_0^2} + \frac{T}{\tau^2}, \qquad \mu_T = \frac{T c}{\tau^2}\, s_T^2`,
  assumptions: [
    'each choice is among infinitely many independent answers of the latest model, in proportion to $e^{r}$; infinitely many choices a generation; no real data after the first model',
  ],
  notes: [
    'Proof: a generation multiplies the density by $e^r$ and normalises. The variance falls like $\\tau^2/T$: far slower than the exponential collapse of small samples, and towards the largest reward instead of a random place.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{1}{s_0^2} + \frac{T}{\tau^2}`,
      domain: domain({ ...rewards, s0: axis.logUniform(0.1, 10) }),
      computes: ({ s0, width, T }) => 1 / (s0 * s0) / curatedVariance({ width: width / s0, T }),
      symbols: tau,
    }),
    formula({
      latex: String.raw`\frac{T c}{\tau^2}\, s_T^2`,
      domain: domain({ ...rewards, centre: axis.uniform(-3, 3) }),
      computes: curatedMean,
      symbols: { ...tau, c: ({ centre }) => centre, s_T: (point) => Math.sqrt(curatedVariance(point)) },
    }),
  ],
})
