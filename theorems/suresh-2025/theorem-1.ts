import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

export interface Survival {
  /** Tokens a generation. */
  readonly n: number
  /** Initial probability of the symbol. */
  readonly p0: number
  /** Generations. */
  readonly k: number
}

/** 1 − exp(−n p₀ g_k) ≤ Pr(P_k ≠ 0). */
export const survivalAtLeast = ({ n, p0, k }: Survival): number => -Math.expm1(-n * p0 * laws.survivalExponent(k))

/** Pr(P_k ≠ 0) ≤ 1 − [1 − 3 n p₀² − 3 k p₀]₊ exp(−n p₀ g_k). */
export const survivalAtMost = ({ n, p0, k }: Survival): number =>
  1 - Math.max(0, 1 - 3 * n * p0 * p0 - 3 * k * p0) * Math.exp(-n * p0 * laws.survivalExponent(k))

/** Both bounds. */
export const survivalBounds = (point: Survival): readonly [number, number] => [
  survivalAtLeast(point),
  survivalAtMost(point),
]

const counts = domain({ n: axis.logInteger(1, 10_000), p0: axis.logUniform(0.00001, 0.3), k: axis.logInteger(1, 100) })

/** Where the probability is not as good as 1. */
const grid = points({ n: [2, 5, 20, 100, 500], p0: [0.5, 0.2, 0.05, 0.01, 0.001], k: [1, 2, 3, 10, 50, 300] }).filter(
  ({ n, p0, k }) => n * p0 <= 2 * k,
)

export default theorem({
  id: 'suresh-2025/theorem-1',
  title:
    'A symbol survives k generations with a probability set by its count: the time to forget it is linear in the count',
  source: { paper: suresh2025, locator: 'Theorem 1', standing: 'stated' },
  statement: String.raw`1 - e^{-n p_0 g_k} \;\le\; \Pr(P_k \ne 0) \;\le\; 1 - \bigl(1 - 3 n p_0^2 - 3 k p_0\bigr)\, e^{-n p_0 g_k}, \qquad g_1 = 1,\quad g_{k+1} = 1 - e^{-g_k}`,
  assumptions: [
    '$n P_k \\mid P_{k-1} \\sim \\mathrm{Bin}(n, P_{k-1})$: the relative frequency of one symbol',
    'each generation replaces the last, with the same $n$',
  ],
  notes: [
    'Read in the authors’ notebook. They clamp $1 - 3 n p_0^2 - 3 k p_0$ at 0 when plotting, and so do we.',
    '$\\tfrac{2}{k+1+\\frac13\\ln k} \\le g_k \\le \\tfrac{2}{k+1}$, so a symbol with initial count $c = n p_0$ is alive at $k$ with probability about $1 - e^{-2c/k}$.',
    'The notebook’s simulated curve uses the same 5000 runs for every $k$, so its points move together: at $p_0 = .001$, $n = 10^4$, $k = 50$ it shows about .307, below the lower bound .3187. The exact value is .31902, inside the bounds.',
    '$P_k \\ne 0$ includes fixation at 1: the probability tends to $p_0$, not to 0.',
  ],
  formulas: [
    formula({
      latex: '1 - e^{-n p_0 g_k}',
      domain: counts,
      computes: survivalAtLeast,
      symbols: { g_k: ({ k }) => laws.survivalExponent(k) },
    }),
    formula({
      latex: String.raw`1 - \bigl(1 - 3 n p_0^2 - 3 k p_0\bigr)\, e^{-n p_0 g_k}`,
      // Below 0 the bracket is clamped.
      domain: counts.where(({ n, p0, k }) => 3 * p0 * (n * p0 + k) <= 1),
      computes: survivalAtMost,
      symbols: { g_k: ({ k }) => laws.survivalExponent(k) },
    }),
    formula({
      latex: '1 - e^{-g_k}',
      domain: domain({ k: axis.logInteger(1, 10_000) }),
      computes: ({ k }) => laws.survivalExponent(k + 1),
      symbols: { g_k: ({ k }) => laws.survivalExponent(k) },
    }),
    formula({
      latex: '.3187',
      domain: domain({}),
      computes: () => survivalAtLeast({ n: 10_000, p0: 0.001, k: 50 }),
      rounded: true,
    }),
  ],
  bounds: [
    bound({ latex: '1 - e^{-n p_0 g_k}', exact: laws.wrightFisherSurvival, atLeast: survivalAtLeast, over: grid }),
    bound({
      latex: String.raw`1 - \bigl(1 - 3 n p_0^2 - 3 k p_0\bigr)\, e^{-n p_0 g_k}`,
      exact: laws.wrightFisherSurvival,
      atMost: survivalAtMost,
      over: grid,
    }),
  ],
})
