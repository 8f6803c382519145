import { axis, domain, formula, theorem } from 'collapse-check'
import { inflation, type Tuning } from './mixture-contraction.ts'
import { suresh2025 } from './paper.ts'

/** One sample of a symmetric mixture with components at ±ratio, in units of their spread. */
export interface Sample extends Tuning {
  readonly ratio: number
}

/** √(1 + κ): the most by which the spread of Algorithm 1 exceeds that of the joint maximum. */
export const spreadRatioAtMost = (tuning: Tuning): number => Math.sqrt(inflation(tuning))

export default theorem({
  id: 'suresh-2025/joint-maximum',
  title: 'Algorithm 1 against exact joint maximum likelihood: hardly ever a wider spread, and far apart the same',
  source: {
    paper: suresh2025,
    locator: 'the comparison of Algorithm 1 with joint maximum likelihood in the authors’ notebook',
    standing: 'derived',
  },
  statement: String.raw`s^2 \le \hat\sigma^2_{\text{joint}}, \qquad \hat\sigma_{\text{Algorithm 1}} \le \sqrt{1+\kappa}\; \hat\sigma_{\text{joint}} \qquad\text{in every sample}`,
  assumptions: [
    'data $Y = \\mu B + \\sigma Z$, $B = \\pm 1$ with equal probability, $Z$ standard normal; weights known',
    '$s^2$ is the variance of $|Y_1|, \\dots, |Y_n|$ with divisor $n$; $1 + \\kappa$ is that of *mixture-contraction*',
  ],
  notes: [
    'Proof: the joint maximum solves $\\hat\\mu = \\frac1n \\sum Y_i \\tanh(\\hat\\mu Y_i/\\hat\\sigma^2)$ and $\\hat\\sigma^2 = \\frac1n \\sum Y_i^2 - \\hat\\mu^2$. As $|\\tanh| \\le 1$, $\\hat\\mu$ is at most the mean of $|Y|$, so that $\\hat\\sigma^2 \\ge s^2$; and Algorithm 1 gives at most $(1+\\kappa)s^2$.',
    'So where components overlap Algorithm 1 is biased towards a narrow spread, and its collapse is faster: whoever replaces the exact maximum by it sees the spread vanish sooner. No theorem is claimed for the exact maximum, by the authors or here; that its spread survives longer along whole runs is seen, not proved.',
    'The notebook’s own curve for the exact maximum takes one root of the score from a fixed start, and is not the maximum (*theorem-4*).',
  ],
  formulas: [
    formula({
      latex: String.raw`\sqrt{1+\kappa}`,
      domain: domain({ n: axis.logInteger(2, 10_000), eta: axis.uniform(1.01, 10.5) }),
      computes: spreadRatioAtMost,
      symbols: { '\\kappa': (tuning) => inflation(tuning) - 1 },
    }),
  ],
})
