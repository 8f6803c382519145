import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** Correlation of the errors of θ_1 and θ_T: 1/√H_T. */
export const correlation = (T: number): number => 1 / Math.sqrt(laws.harmonicSquares(T))

/** Pr(the errors of θ_1 and θ_T have the same sign) = ½ + arcsin(correlation)/π. */
export const sameSign = (T: number): number => 0.5 + Math.asin(correlation(T)) / Math.PI

const generations = domain({ T: axis.logInteger(1, 1000) })

/** A generation from which on the first eleven digits of H_T stay as they are. */
const EVER = 1e12

export default theorem({
  id: 'barzilai-shamir-2025/no-self-correction',
  title: 'Keeping all data prevents collapse but corrects nothing: the error of the first model stays for ever',
  source: { paper: barzilaiShamir2025, locator: 'the setting of Theorem 4.1', standing: 'derived' },
  statement: String.raw`\mathbb E[m_T \mid m_1] = m_1, \qquad \operatorname{corr}(m_1, m_T) = H_T^{-1/2} \downarrow \frac{\sqrt6}{\pi} = 0.7797, \qquad \Pr\bigl((m_1 - m_0)(m_T - m_0) > 0\bigr) = \frac12 + \frac1\pi \arcsin H_T^{-1/2}`,
  assumptions: [
    'the first equation: a family fitted by its mean $m$; the other two: data $\\mathcal N(m_0, \\sigma^2)$ with $\\sigma$ known',
    'every generation draws $n$ observations from the latest model and adds them to all earlier ones (accumulate)',
  ],
  notes: [
    '$H_T = \\sum_{k=1}^{T} \\frac1{k^2}$, which tends to $\\frac{\\pi^2}6$.',
    'Proof: $m_T$ is a martingale, so $\\operatorname{Cov}(m_1, m_T) = \\operatorname{Var}(m_1)$; two normals with correlation $\\rho$ share their sign with probability $\\tfrac12 + \\arcsin(\\rho)/\\pi$ (Sheppard).',
    'Synthetic data add noise and no information: however long training goes on, in at least 78.4 % of runs the model errs on the side on which the first one did ($0.7846$ in the limit).',
  ],
  formulas: [
    formula({
      latex: 'H_T^{-1/2}',
      domain: generations,
      computes: ({ T }) => correlation(T),
      symbols: { H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
    formula({
      latex: String.raw`\frac12 + \frac1\pi \arcsin H_T^{-1/2}`,
      domain: generations,
      computes: ({ T }) => sameSign(T),
      symbols: { H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
    formula({ latex: '0.7797', domain: domain({}), computes: () => correlation(EVER), rounded: true }),
    formula({ latex: '0.7846', domain: domain({}), computes: () => sameSign(EVER), rounded: true }),
  ],
})
