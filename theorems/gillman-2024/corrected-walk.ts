import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { gillman2024 } from './paper.ts'

/** A mean that is fitted again and again to corrected data of its own. */
export interface CorrectedWalk {
  readonly n: number
  readonly gamma: number
  readonly T: number
}

type Corrector = Omit<CorrectedWalk, 'T'>

/** E(B/n)² and E(B/n)⁴ for B ~ Bin(n, 1/(1 + γ)) observations of the latest model. */
const shareMoments = ({ n, gamma }: Corrector): readonly [second: number, fourth: number] => {
  const p = 1 / (1 + gamma)
  // Factorial moments: n(n − 1)…(n − k + 1) p^k.
  const [f1, f2, f3, f4] = [
    n * p,
    n * (n - 1) * p * p,
    n * (n - 1) * (n - 2) * p * p * p,
    n * (n - 1) * (n - 2) * (n - 3) * p * p * p * p,
  ]
  return [(f2 + f1) / (n * n), (f4 + 6 * f3 + 7 * f2 + f1) / (n * n * n * n)]
}

/** V_T = E(m_T − m)², in units of the variance of one observation. */
export function walkRisk({ T, ...corrector }: CorrectedWalk): number {
  const [kept] = shareMoments(corrector)
  let risk = 0
  for (let t = 0; t < T; t++) risk = kept * risk + 1 / corrector.n
  return risk
}

/** Var (m_T − m)². */
export function squaredErrorVariance({ T, ...corrector }: CorrectedWalk): number {
  const [kept, keptFourth] = shareMoments(corrector)
  const { n } = corrector
  let [second, fourth] = [0, 0]
  for (let t = 0; t < T; t++) {
    fourth = keptFourth * fourth + (6 * kept * second) / n + 3 / (n * n)
    second = kept * second + 1 / n
  }
  return fourth - second * second
}

/** V_∞ for γ > 0: (1 + γ)²/(nγ(2 + γ) − γ). */
export const settledRisk = ({ n, gamma }: Corrector): number => {
  const synthetic = 1 / (1 + gamma)
  return 1 / ((1 - synthetic) * (n + (n - 1) * synthetic))
}

export default theorem({
  id: 'gillman-2024/corrected-walk',
  title: 'A corrector of any strength stops the random walk of a model that learns from itself alone',
  source: {
    paper: gillman2024,
    locator:
      'its corrector $(p_\\theta + \\gamma p_{\\theta_\\star})/(1 + \\gamma)$, second-hand, in samples of $n$ without real data',
    standing: 'derived',
  },
  statement: String.raw`V_T = \mathbb E(m_T - m)^2: \quad V_1 = \frac{\sigma^2}{n}, \quad V_{t+1} = \Bigl[\rho^2 + \frac{\rho(1 - \rho)}{n}\Bigr] V_t + \frac{\sigma^2}{n}, \quad \rho = \frac{1}{1 + \gamma}; \qquad V_T \le V_\infty = \frac{\sigma^2 (1 + \gamma)^2}{\gamma\, (n(2 + \gamma) - 1)}`,
  assumptions: [
    'observations of known variance $\\sigma^2$ and mean $m$; each model is the mean of $n$ of them, and replaces the last',
    'each observation comes from the latest model with probability $\\rho$, else from the best one, $\\gamma > 0$',
  ],
  notes: [
    'Proof: given $B$ observations of the model, the error is $\\frac Bn$ of the last one plus noise of variance $\\sigma^2/n$, and $\\mathbb E (B/n)^2 = \\rho^2 + \\rho(1 - \\rho)/n$.',
    'Without a corrector the risk is $T\\sigma^2/n$. At $\\gamma = 1$ it stays at four thirds of the first, at $\\gamma = 0.1$ at 5.8 times: weak correctors cost about $1/(2\\gamma)$.',
    'The corrector needs the best model: the loop is that of [fresh real data](../alemohammad-2024/fixed-against-fresh.md) of a share $\\gamma/(1 + \\gamma)$, labels drawn. With infinite samples it is [the corrected loop](../bertrand-2024/corrected-loop.md).',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl[\rho^2 + \frac{\rho(1 - \rho)}{n}\Bigr] V_t + \frac{\sigma^2}{n}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        gamma: axis.logUniform(0.01, 10),
        sigma: axis.logUniform(0.1, 10),
        T: axis.integer(1, 30),
      }),
      computes: ({ sigma, T, ...corrector }) => sigma * sigma * walkRisk({ ...corrector, T: T + 1 }),
      symbols: {
        '\\rho': String.raw`\frac{1}{1 + \gamma}`,
        V_t: ({ sigma, ...walk }) => sigma * sigma * walkRisk(walk),
      },
    }),
    formula({
      latex: String.raw`\frac{\sigma^2 (1 + \gamma)^2}{\gamma\, (n(2 + \gamma) - 1)}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        gamma: axis.logUniform(0.01, 10),
        sigma: axis.logUniform(0.1, 10),
      }),
      computes: ({ sigma, ...corrector }) => sigma * sigma * settledRisk(corrector),
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{\sigma^2 (1 + \gamma)^2}{\gamma\, (n(2 + \gamma) - 1)}`,
      exact: walkRisk,
      atMost: settledRisk,
      over: points({ n: [1, 10, 1000], gamma: [0.001, 0.1, 1, 10], T: [1, 10, 10_000] }),
    }),
  ],
})
