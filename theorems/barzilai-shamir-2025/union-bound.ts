import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** A run whose generations are all looked at. */
export interface WholeRun {
  readonly n: number
  readonly T: number
  readonly delta: number
}

/** √(2H_t ln(2T/δ)/n), in units of σ: what generation t stays within, all of them at once. */
export const allWithin = ({ n, T, delta }: WholeRun, t: number): number =>
  Math.sqrt((2 * laws.harmonicSquares(t) * Math.log((2 * T) / delta)) / n)

export default theorem({
  id: 'barzilai-shamir-2025/union-bound',
  title: 'All generations up to T at once, for the price of a logarithm of T',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the remark on the union bound after Theorem 4.1, for a Gaussian mean',
    standing: 'derived',
  },
  statement: String.raw`\Pr\Bigl(\forall\, t \le T:\ |\theta_t - \theta_0| \le \sigma \sqrt{\frac{2 H_t \ln(2T/\delta)}{n}}\Bigr) \ge 1 - \delta`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the mean of everything seen',
    'every generation draws $n$ observations from the latest model and adds them to all earlier ones (accumulate)',
  ],
  notes: [
    '$H_t = \\sum_{k=1}^{t} \\frac1{k^2}$, which tends to $\\frac{\\pi^2}6$.',
    'The theorem is about one generation, and the paper remarks that a union bound makes it one about all of them, with $\\ln T$ more. The remark was read.',
    'The logarithm is the proof’s: *explicit-tail* bounds all generations for ever without it.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma \sqrt{\frac{2 H_t \ln(2T/\delta)}{n}}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        T: axis.logInteger(1, 100),
        share: axis.uniform(0, 1),
        delta: axis.logUniform(0.001, 1),
        sigma: axis.logUniform(0.1, 10),
      }).derive(({ share, ...run }) => ({ ...run, t: Math.max(1, Math.ceil(share * run.T)) })),
      computes: ({ t, sigma, ...run }) => sigma * allWithin(run, t),
      symbols: { H_t: String.raw`\sum_{k=1}^{t} \frac1{k^2}` },
    }),
  ],
})
