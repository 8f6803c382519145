import { axis, domain, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** Symmetric matrices with mean 0 given those before them, of norm K = 1. */
export interface MatrixWalk {
  readonly d: number
  /** How many are added up. */
  readonly T: number
  readonly delta: number
  /** How the direction of the next one is chosen. */
  readonly direction: 'chasing' | 'fixed' | 'random'
}

/** K √(8T ln(2d/δ)). */
export const sumAtMost = ({ d, T, delta }: Pick<MatrixWalk, 'd' | 'T' | 'delta'>, K = 1): number =>
  K * Math.sqrt(8 * T * Math.log((2 * d) / delta))

export default theorem({
  id: 'barzilai-shamir-2025/matrix-azuma',
  title: 'Sums of symmetric matrices with mean 0 given the past grow like √T',
  source: { paper: barzilaiShamir2025, locator: 'Theorem B.3, from Theorem B.2 (Tropp)', standing: 'quoted' },
  statement: String.raw`\Pr\Bigl(\Bigl\| \sum_{t \le T} M_t \Bigr\| \le K \sqrt{8 T \log(2d/\delta)}\Bigr) \ge 1 - \delta`,
  assumptions: [
    '$M_t$ symmetric, $d \\times d$, with $\\mathbb E[M_t \\mid M_1, \\dots, M_{t-1}] = 0$ and $\\|M_t\\| \\le K$ (operator norm)',
  ],
  notes: [
    'Its words and the proof were read, the display was not. It is the tail $d\\,e^{-u^2/8\\sigma^2}$ of the largest eigenvalue, for both signs and $\\sigma^2 = K^2T$.',
    'Tested with $M_t = \\pm K v_t v_t^\\top$, fair signs and unit vectors $v_t$: a fixed one, random ones, or always the main axis of the sum so far. The first is a walk on a line, whose norm exceeds the bound with probability $2(\\delta/2d)^4$ at most: the constant 8 is four times what a line needs.',
  ],
  formulas: [
    formula({
      latex: String.raw`K \sqrt{8 T \log(2d/\delta)}`,
      domain: domain({
        d: axis.integer(1, 10),
        T: axis.logInteger(1, 1000),
        delta: axis.logUniform(0.001, 1),
        K: axis.logUniform(0.1, 10),
      }),
      computes: ({ K, ...walk }) => sumAtMost(walk, K),
    }),
  ],
})
