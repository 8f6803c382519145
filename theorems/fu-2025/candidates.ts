import { ArgumentError, axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { fu2025 } from './paper.ts'

/** A model that is c sure of its first answer. */
export interface Confidence {
  readonly c: number
}

/** The least whole number above (1/C_0) ln(1/C_0). */
export const candidatesNeeded = ({ c }: Confidence): number => {
  if (!(c > 0 && c <= 1)) throw new ArgumentError('c', c, 'a probability above 0')
  return Math.floor(-Math.log(c) / c) + 1
}

/** Pr(the first answer is not among N candidates) = (1 − C_0)^N. */
export const missed = ({ c, N }: Confidence & { readonly N: number }): number =>
  N === 0 ? 1 : Math.exp(N * Math.log1p(-c))

/** The same with as many candidates as are needed. */
export const missedThen = ({ c }: Confidence): number => missed({ c, N: candidatesNeeded({ c }) })

export default theorem({
  id: 'fu-2025/candidates',
  title:
    'As many candidates as self-verification asks for miss the model’s first answer less often than it is sure of it',
  source: {
    paper: fu2025,
    locator: 'the number of candidates of Theorem 3, $N > (1/C_0) \\log(1/C_0)$',
    standing: 'derived',
  },
  statement: String.raw`\Pr(\text{the first answer is not among } N \text{ candidates}) = (1 - C_0)^N < C_0 \quad \text{if } N > \frac{1}{C_0} \log\frac{1}{C_0}`,
  assumptions: [
    'candidates are drawn independently from the model, which gives its first answer with probability $C_0 < 1$',
  ],
  notes: [
    'Proof: $(1 - C_0)^N \\le e^{-C_0 N} < C_0$. The number of candidates was read; what it means is ours, and the paper’s own claim is about the error after filtering by confidence.',
    'Two candidates at a half, 24 at a tenth, 461 at a hundredth.',
  ],
  formulas: [
    formula({
      latex: '(1 - C_0)^N',
      domain: domain({ c: axis.uniform(0.01, 0.99), N: axis.logInteger(1, 500) }),
      computes: missed,
      symbols: { C_0: ({ c }) => c },
    }),
  ],
  bounds: [
    bound({
      latex: 'C_0',
      exact: missedThen,
      atMost: ({ c }) => c,
      over: points({ c: [0.001, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9] }),
    }),
  ],
})
