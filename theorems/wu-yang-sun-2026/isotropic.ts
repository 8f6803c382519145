import { ArgumentError, axis, domain, formula, points, relation, theorem } from 'collapse-check'
import type { SelfTraining } from './finite-risk.ts'
import * as spiked from './finite-risk.ts'
import { wuYangSun2026 } from './paper.ts'

export type Isotropic = Omit<SelfTraining, 's'>

/** r²(1 − q^{T + 1}) + σ² q^T n/(p − n − 1), q = n/p. */
export const isotropicRisk = ({ p, n, r, sigma, T }: Isotropic): number => {
  if (!(n >= 1 && p >= n + 2)) throw new ArgumentError('p', p, `n + 2 = ${n + 2} or above, n = 1 or above`)
  const kept = Math.exp(T * Math.log(n / p))
  return r * r * (1 - (kept * n) / p) + (sigma * sigma * kept * n) / (p - n - 1)
}

/** (r/σ)² above which the risk rises from the first refit on, and below which it falls for ever. */
export const risesAbove = ({ p, n }: Pick<Isotropic, 'p' | 'n'>): number => p / (p - n - 1)

/** The variance of the risk is at most this; finite for p ≥ n + 4. */
export const isotropicVarianceAtMost = (point: Isotropic): number => {
  const { p, n, r, sigma, T } = point
  // E|a|⁴ of the signal, at most (2r)² E|a|², and of the noise, exactly.
  const signal = 4 * r * r * isotropicRisk({ ...point, sigma: 0 })
  if (p < n + 4 && sigma > 0) return Number.POSITIVE_INFINITY
  const kept = Math.exp(T * Math.log((n * (n + 2)) / p / (p + 2)))
  const noise = (sigma * sigma * sigma * sigma * kept * n * (n + 2)) / (p - n - 1) / (p - n - 3)
  const risk = isotropicRisk(point)
  return signal + noise + 6 * Math.sqrt(signal * noise) - risk * risk
}

const sized = domain({
  n: axis.integer(1, 30),
  more: axis.integer(2, 30),
  r: axis.uniform(0.1, 3),
  sigma: axis.uniform(0.1, 3),
  T: axis.integer(0, 12),
}).derive(({ n, more, ...rest }) => ({ n, p: n + more, ...rest }))
const time = { t: ({ T }: Pick<Isotropic, 'T'>) => T, q: String.raw`\frac np` }

export default theorem({
  id: 'wu-yang-sun-2026/isotropic',
  title: 'Without a spike self-training has no best time to stop: its risk rises from the start, or falls for ever',
  source: { paper: wuYangSun2026, locator: 'the U-shaped risk of its abstract, at s = 1', standing: 'derived' },
  statement: String.raw`R_t = r^2 (1 - q^{t+1}) + \sigma^2 q^t\, \frac{n}{p - n - 1}, \quad q = \frac np; \qquad R_{t+1} > R_t \iff \frac{r^2}{\sigma^2} > \frac{p}{p - n - 1}`,
  assumptions: [
    'rows $x \\sim \\mathcal N(0, I_p)$, $p \\ge n + 2$, $n$ new ones for every fit; any truth of length $r$; least-norm fits, the first to labels with noise of standard deviation $\\sigma$, the others to the labels of the latest model',
  ],
  notes: [
    'Proof: a projection on $n$ of $p$ dimensions in uniform direction keeps $q$ of a vector, and of its squared length. Both parts go by powers of $q$, so that the risk is monotone towards $r^2$.',
  ],
  formulas: [
    formula({
      latex: String.raw`r^2 (1 - q^{t+1}) + \sigma^2 q^t\, \frac{n}{p - n - 1}`,
      domain: sized,
      computes: isotropicRisk,
      symbols: time,
    }),
    formula({ latex: String.raw`\frac{p}{p - n - 1}`, domain: sized, computes: risesAbove }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: spiked.default,
      where: 'no spike: $s = 1$',
      here: isotropicRisk,
      there: (point) => spiked.finiteRisk({ ...point, s: 1 }),
      over: points({ p: [12, 40], n: [5, 9], r: [0, 1.5], sigma: [0, 0.7], T: [0, 1, 4] }),
    }),
  ],
})
