import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { fu2024 } from './paper.ts'

/** n observations a generation; each of generation t is real with probability t^−a, else of the latest model. */
export interface Vanishing {
  readonly n: number
  readonly a: number
  readonly T: number
}

export const shareOf = (t: number, a: number): number => Math.exp(-a * Math.log(t))

/** n E(θ_T − θ_0)²/σ², and a third of the fourth moment: n² E(θ_T − θ_0)⁴/(3σ⁴). */
export function moments({ n, a, T }: Vanishing): { readonly risk: number; readonly fourth: number } {
  let [risk, fourth] = [0, 0]
  for (let t = 1; t <= T; t++) {
    // The synthetic share of a generation: binomial over n, of mean m.
    const share = shareOf(t, a)
    const m = 1 - share
    const [second, third] = [(share * m) / n, (share * m * (share - m)) / n / n]
    const central = (share * m * (1 + 3 * (n - 2) * share * m)) / n / n / n
    const square = m * m + second
    const square2 = m * m * (m * m + 6 * second) + 4 * m * third + central
    fourth = square2 * fourth + 2 * square * risk + 1
    risk = square * risk + 1
  }
  return { risk, fourth }
}

/** ρ_T, the risk in units of that of one generation of real data. */
export const riskOf = (loop: Vanishing): number => moments(loop).risk

/** T^min(a, 1): above it. */
export const riskAtMost = ({ a, T }: Vanishing): number => Math.exp(Math.min(a, 1) * Math.log(T))

/** A third of that: below it. */
export const riskAtLeast = (loop: Vanishing): number => riskAtMost(loop) / 3

const loops = domain({ n: axis.logInteger(1, 1000), a: axis.uniform(0, 3), T: axis.integer(1, 100) })
const grid = points({ n: [1, 10, 1e6], a: [0, 0.2, 0.5, 0.9, 1, 1.1, 2], T: [1, 2, 10, 1000] })

export default theorem({
  id: 'fu-2024/vanishing-share',
  title:
    'A share of real data that vanishes like a power of time lets the error grow like that power, and like time itself at most',
  source: {
    paper: fu2024,
    locator: 'that the share of real data must be large enough, of its abstract',
    standing: 'derived',
  },
  statement: String.raw`\rho_T = \frac{n}{\sigma^2}\, \mathbb E(\theta_T - \theta_0)^2: \quad \rho_t = \Bigl[(1-\alpha_t)^2 + \frac{\alpha_t(1-\alpha_t)}{n}\Bigr] \rho_{t-1} + 1, \quad \rho_1 = 1, \ \alpha_t = t^{-a}; \qquad \tfrac13\, T^{\min(a,1)} \le \rho_T \le T^{\min(a,1)}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; each generation takes the mean of $n$ observations',
    'each of the $n$ observations of generation $t$ is real and new with probability $\\alpha_t = t^{-a}$, $a \\ge 0$, independently, else from the latest model',
  ],
  notes: [
    'Proof: the error of the mean is what the synthetic share $B$ leaves of the last one, plus noise of variance $\\sigma^2/n$; $\\mathbb E B^2$ is the bracket, at most $1 - \\alpha_t$ and at least $(1 - \\alpha_t)^2$. By induction $\\rho_T \\le 1/\\alpha_T$, and $\\rho_T \\le T$. If $\\rho_{t-1} \\ge \\frac13(t-1)^a$, $a \\le 1$, then $\\rho_t \\ge \\frac13 t^a$, since $t^a - (1 - t^{-a})^2(t-1)^a \\le 1 + 2$; a larger $a$ has smaller shares, and $\\rho_T$ grows when shares fall.',
    'So a share is enough if and only if it does not vanish. With one real observation in $t$ the error is a third of that with none; with one in $t^2$ it comes to all of it.',
    'Where all data are kept, a share that vanishes does no harm: there the real data of the first generation never leave the pool.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl[(1-\alpha_t)^2 + \frac{\alpha_t(1-\alpha_t)}{n}\Bigr] \rho_{t-1} + 1`,
      domain: loops,
      computes: riskOf,
      symbols: {
        t: ({ T }) => T,
        '\\alpha_t': ({ a, T }) => shareOf(T, a),
        '\\rho_{t-1}': ({ T, ...loop }) => riskOf({ ...loop, T: T - 1 }),
      },
    }),
    formula({
      latex: String.raw`\tfrac13\, T^{\min(a,1)}`,
      domain: loops,
      computes: riskAtLeast,
      symbols: { '\\min(a,1)': ({ a }) => Math.min(a, 1) },
    }),
    formula({
      latex: String.raw`T^{\min(a,1)}`,
      domain: loops,
      computes: riskAtMost,
      symbols: { '\\min(a,1)': ({ a }) => Math.min(a, 1) },
    }),
  ],
  bounds: [
    bound({ latex: String.raw`\tfrac13\, T^{\min(a,1)}`, exact: riskOf, atLeast: riskAtLeast, over: grid }),
    bound({ latex: String.raw`T^{\min(a,1)}`, exact: riskOf, atMost: riskAtMost, over: grid }),
  ],
})
