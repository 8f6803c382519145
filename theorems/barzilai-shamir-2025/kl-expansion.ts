import { axis, domain, families, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** |KL − ½ I Δ²| ≤ K₃ |Δ|³/6. */
export const remainderAtMost = (delta: number, third: number): number => (third * Math.abs(delta * delta * delta)) / 6

/** The remainder of the logistic location family: |KL − Δ²/6|, where the difference would lose its digits by its series. */
export function logisticRemainder(delta: number): number {
  const square = delta * delta
  if (Math.abs(delta) < 0.3) return (square * square) / 360 - (square * square * square) / 15120
  return Math.abs(delta / Math.tanh(delta / 2) - 2 - square / 6)
}

/** TV/√(KL/2) of the logistic location family. */
export const logisticPinskerRatio = (delta: number): number =>
  Math.tanh(delta / 4) / Math.sqrt((delta / Math.tanh(delta / 2) - 2) / 2)

const distances = domain({ delta: axis.logUniform(0.01, 10) })
/** What the family of logistic locations says of its members at 0 and Δ. */
const logistic = (delta: number) => {
  const { kullbackLeibler, totalVariation } = families.logisticLocation().distances
  const [truth, other] = [Float64Array.of(0), Float64Array.of(delta)]
  return {
    divergence: kullbackLeibler?.(truth, other) ?? Number.NaN,
    distance: totalVariation?.(truth, other) ?? Number.NaN,
  }
}

export default theorem({
  id: 'barzilai-shamir-2025/kl-expansion',
  title:
    'Small parameter errors are small model errors: KL is quadratic up to a cubic remainder, and bounds total variation',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the expansion of Appendix A.1 and the corollary of Theorem 4.1',
    standing: 'stated',
  },
  statement: String.raw`\Bigl| KL(p_{\theta_0} \| p_{\theta}) - \tfrac12 \Delta^\top I(\theta_0) \Delta \Bigr| \le \frac{K_3}{6} \|\Delta\|^3, \qquad TV(p_{\theta_0}, p_\theta) \le \sqrt{\tfrac12 KL(p_{\theta_0} \| p_\theta)}, \qquad \Delta = \theta - \theta_0`,
  assumptions: ['Assumption 2 of the paper on a ball that contains $\\theta_0$ and $\\theta$'],
  notes: [
    'The remainder was read in the text; the display around it follows from the Taylor expansion.',
    'Logistic location: $KL = \\Delta \\coth(\\Delta/2) - 2$ and $TV = \\tanh(\\Delta/4)$, exactly.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{K_3}{6} \|\Delta\|^3`,
      domain: domain({ delta: axis.uniform(-3, 3), third: axis.logUniform(0.1, 10) }),
      computes: ({ delta, third }) => remainderAtMost(delta, third),
      symbols: { '\\Delta': ({ delta }) => delta, K_3: ({ third }) => third },
    }),
    formula({
      latex: String.raw`\Delta \coth(\Delta/2) - 2`,
      domain: distances,
      computes: ({ delta }) => logistic(delta).divergence,
      symbols: { '\\Delta': ({ delta }) => delta },
    }),
    formula({
      latex: String.raw`\tanh(\Delta/4)`,
      domain: distances,
      computes: ({ delta }) => logistic(delta).distance,
      symbols: { '\\Delta': ({ delta }) => delta },
    }),
  ],
})
