import { axis, domain, formula, special, theorem } from 'collapse-check'
import { fu2025 } from './paper.ts'

/** 1/(2C_0) + ½ ln(1/C_0): the error grows exponentially where it is above 1. */
export const growthIndex = (c: number): number => 1 / (2 * c) - Math.log(c) / 2

/** The confidence at which it is 1: the root of the first theorem’s condition. */
export const criticalConfidence = (): number => special.bisect((c) => growthIndex(c) - 1, 0.1, 1)

/** 1 − 1/(2(1/C_0 − 1)): the share of real data that the second theorem asks for. */
export const shareNeeded = (c: number): number => 1 - 1 / (2 * (1 / c - 1))

const confidences = domain({ c: axis.uniform(0.02, 0.95) })

export default theorem({
  id: 'fu-2025/real-share',
  title:
    'The share of real data that suffices is no modest one where the model is unsure: half at a confidence of ½, 94 % at a tenth',
  source: {
    paper: fu2025,
    locator: 'the condition of Theorem 1 for exponential growth, and that of Theorem 2 on the share of real data',
    standing: 'stated',
  },
  statement: String.raw`\text{growth if } \frac{1}{2C_0} + \frac12 \log\frac{1}{C_0} > 1 \iff C_0 < 0.6422; \qquad \text{stable if } \alpha > 1 - \frac{1}{2(1/C_0 - 1)}`,
  assumptions: [
    '$C_0$ is the least confidence that the model has in its first answer, over the inputs',
    '$\\alpha$ is the share of real data in every generation; $C_0 < 2/3$, where the second condition says something',
  ],
  notes: [
    'The text says that even a modest fraction of real data prevents the collapse. By the formula it is a half at $C_0 = 0.5$, 0.79 at 0.3 and 0.94 at 0.1, and a remark of the paper calls small $C_0$ the usual case. Both are sufficient conditions: that less does not suffice is not claimed there.',
    'The numbers are ours. Wherever the first condition holds, the second asks for more than a tenth; between 0.6422 and 2/3 it asks for real data where the first promises no growth.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{1}{2C_0} + \frac12 \log\frac{1}{C_0}`,
      domain: confidences,
      computes: ({ c }) => growthIndex(c),
      symbols: { C_0: ({ c }) => c },
    }),
    formula({
      latex: String.raw`1 - \frac{1}{2(1/C_0 - 1)}`,
      domain: confidences,
      computes: ({ c }) => shareNeeded(c),
      symbols: { C_0: ({ c }) => c },
    }),
    formula({ latex: '0.6422', domain: domain({}), computes: criticalConfidence, rounded: true }),
  ],
})
