import { axis, domain, formula, theorem } from 'collapse-check'
import { visitsAtMost } from './lemma-f-7.ts'
import { barzilaiShamir2025 } from './paper.ts'

/** A staircase whose levels so far have been visited. */
export interface NextLevel {
  /** Observations a generation. */
  readonly n: number
  /** The product of the leaks of all levels visited so far. */
  readonly leak: number
  readonly delta: number
}

/** The way to level J, from real data on. */
export interface Climb {
  readonly n: number
  readonly J: number
  readonly delta: number
}

/** ⌈4 ln(2/δ)/(3n Πα)⌉ generations. */
export const nextVisitBy = ({ n, leak, delta }: NextLevel): number =>
  Math.ceil((4 * Math.log(2 / delta)) / (3 * n * leak))

/** 1 − δ/4q: what the largest offset of the level stays below, with q visits of *lemma-f-7* at δ/4. */
export const offsetAtMost = ({ n, leak, delta }: NextLevel): number =>
  1 - delta / (4 * visitsAtMost({ n, u: leak, delta: delta / 4 }))

/** (CJ ln(4J/δ)/δ)^J generations; C = 2 here. */
export const climbAtMost = ({ J, delta }: Pick<Climb, 'J' | 'delta'>, C = 2): number => {
  const each = (C * J * Math.log((4 * J) / delta)) / delta
  return Math.exp(J * Math.log(each))
}

export default theorem({
  id: 'barzilai-shamir-2025/lemma-f-5',
  title: 'How long the staircase takes to its next level, and to level J: not longer for larger samples',
  source: { paper: barzilaiShamir2025, locator: 'Lemmas F.5 and F.6', standing: 'quoted' },
  statement: String.raw`\Pr\Bigl(\tau_{j+1} \le \tau_j + \Bigl\lceil \frac{4 \log(2/\delta)}{3n \prod_{k \le j} \alpha_k} \Bigr\rceil,\ M_{j+1} \le 1 - \frac{\delta}{4q}\Bigr) \ge 1 - \delta, \qquad \Pr\Bigl(\tau_J \le \Bigl(\frac{C J \log(4J/\delta)}{\delta}\Bigr)^J\Bigr) \ge 1 - \delta`,
  assumptions: [
    'the leaky staircase family (Construction 2 of the paper), truth $U[0,1]$; no spike pays',
    'every generation draws $n$ observations and adds them to all earlier ones (accumulate)',
    '$\\tau_j$ is the generation whose sample first has an observation on level $j$, $\\alpha_k$ the leak of level $k$, and $M_j$ the largest offset on level $j$',
  ],
  notes: [
    'Their words were read, and parts of the displays inline. $q$ is that of Lemma F.7, here at $\\delta/4$: $q = 2 + e^2 u n + 2\\ln(4/\\delta)$ with $u = \\prod_{k \\le j} \\alpha_k$. The constant $C$ was not seen; $C = 2$ is what is tested.',
    'Proof of the first: a generation misses the level with probability $(1 - u)^n \\le e^{-un}$; given a visit there are fewer than $q$, and the largest of $q$ uniforms is below $1 - \\delta/4q$ with probability $1 - \\delta/4$.',
    'The bounds are generous. The exact law of the first level is that of *delayed-collapse*: $\\Pr(\\tau_1 > k) \\to 2/(k+2)$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\Bigl\lceil \frac{4 \log(2/\delta)}{3n \prod_{k \le j} \alpha_k} \Bigr\rceil`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        leak: axis.logUniform(0.0001, 0.25),
        delta: axis.logUniform(0.01, 1),
      }),
      computes: nextVisitBy,
      symbols: { '\\prod_{k \\le j} \\alpha_k': ({ leak }) => leak },
    }),
    formula({
      latex: String.raw`1 - \frac{\delta}{4q}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        leak: axis.logUniform(0.0001, 0.25),
        delta: axis.logUniform(0.01, 1),
      }),
      computes: offsetAtMost,
      symbols: { q: String.raw`2 + e^2 u n + 2\ln(4/\delta)`, u: ({ leak }) => leak },
    }),
    formula({
      latex: String.raw`\Bigl(\frac{C J \log(4J/\delta)}{\delta}\Bigr)^J`,
      domain: domain({ J: axis.integer(1, 4), delta: axis.logUniform(0.05, 1) }),
      computes: climbAtMost,
      symbols: { C: () => 2 },
    }),
  ],
})
