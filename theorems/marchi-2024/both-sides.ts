import { axis, domain, formula, points, relation, theorem } from 'collapse-check'
import { marchi2024 } from './paper.ts'
import type { ClosedLoop } from './temperature.ts'
import * as settled from './temperature.ts'

/** A closed loop of infinitely many observations after T generations; the first is fitted to the data. */
export interface LoopAt extends ClosedLoop {
  readonly T: number
}

/** (1 − α)τ: what of its variance a generation hands on to the next. */
export const handedOn = ({ share, temperature }: Pick<ClosedLoop, 'share' | 'temperature'>): number =>
  (1 - share) * temperature

/** σ_T² = σ²[r^(T−1) + α(1 − r^(T−1))/(1 − r)], r = (1 − α)τ; σ²[1 + α(T − 1)] at r = 1. */
export const varianceAt = (loop: LoopAt): number => {
  const { share, sd, T } = loop
  const r = handedOn(loop)
  const power = Math.exp((T - 1) * Math.log(r))
  return sd * sd * (r === 1 ? 1 + share * (T - 1) : power + (share * (1 - power)) / (1 - r))
}

const loops = domain({
  share: axis.uniform(0.01, 0.99),
  temperature: axis.uniform(0.2, 3),
  sd: axis.logUniform(0.1, 10),
  T: axis.integer(1, 30),
})
const symbols = {
  '\\alpha': ({ share }: ClosedLoop) => share,
  '\\sigma': ({ sd }: ClosedLoop) => sd,
  '\\tau': ({ temperature }: ClosedLoop) => temperature,
}

export default theorem({
  id: 'marchi-2024/both-sides',
  title:
    'At the critical temperature the variance grows linearly, a little above it exponentially, a little below it not for ever',
  source: {
    paper: marchi2024,
    locator: 'that there must be enough external data, of its abstract',
    standing: 'derived',
  },
  statement: String.raw`\sigma_T^2 = \sigma^2 \Bigl[r^{T-1} + \alpha\, \frac{1 - r^{T-1}}{1 - r}\Bigr], \quad r = (1-\alpha)\tau; \qquad \sigma^2 [1 + \alpha(T-1)] \ \text{ at } \tau = T_c = \frac{1}{1-\alpha}`,
  assumptions: [
    'a Gaussian and infinitely many observations in every generation: a share $\\alpha < 1$ external, of variance $\\sigma^2$, the rest of the latest model, of $\\tau$ times its variance',
    'all means are equal; the first model is fitted to external data only',
  ],
  notes: [
    'Proof: $\\sigma_{t+1}^2 = \\alpha\\sigma^2 + r\\sigma_t^2$.',
    'Near the critical temperature nothing can be told from a few generations: with a fifth external, at $\\tau = 1.2$, $1.25$ and $1.3$ the variance is 2.23, 2.8 and 3.54 after ten, and in the long run 5, without bound and without bound. For the limit: [temperature](temperature.md).',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma^2 \Bigl[r^{T-1} + \alpha\, \frac{1 - r^{T-1}}{1 - r}\Bigr]`,
      domain: loops,
      computes: varianceAt,
      symbols: { '\\alpha': symbols['\\alpha'], '\\sigma': symbols['\\sigma'], r: handedOn },
    }),
    formula({
      latex: String.raw`(1-\alpha)\tau`,
      domain: loops,
      computes: handedOn,
      symbols: { '\\alpha': symbols['\\alpha'], '\\tau': symbols['\\tau'] },
    }),
    formula({
      latex: String.raw`\sigma^2 [1 + \alpha(T-1)]`,
      domain: domain({ share: axis.choice(0.5, 0.75), sd: axis.logUniform(0.1, 10), T: axis.integer(1, 30) }).derive(
        (loop) => ({ ...loop, temperature: 1 / (1 - loop.share) }),
      ),
      computes: varianceAt,
      symbols: { '\\alpha': symbols['\\alpha'], '\\sigma': symbols['\\sigma'] },
    }),
  ],
  relations: [
    relation({
      kind: 'equivalent to',
      theorem: settled.default,
      where: 'in the long run, below the critical temperature',
      here: (loop) => varianceAt({ ...loop, T: 5000 }),
      there: settled.settledVariance,
      over: points({ share: [0.2, 0.5, 0.9], temperature: [0.1, 0.7, 1, 1.2], sd: [0.3, 2] }),
    }),
  ],
})
