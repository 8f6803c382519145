import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { type Compromise, oddsFactor } from './compromise.ts'
import { falahati2026 } from './paper.ts'

/** So many answers are kept in a generation. */
export interface SampledCompromise extends Compromise {
  readonly n: number
}

/** φ(m), the share one generation on where the favourites are equally frequent. */
export const balancedStep = (m: number, factor: number): number => (m * factor) / (1 - m + m * factor)

/** Pr(m_T > ½) is at least this: that of the chain Bin(n, φ(m))/n. */
export function majorityAtLeast({ n, outside, T, ...worth }: SampledCompromise): number {
  const factor = oddsFactor(worth)
  let law = laws.binomialLaw(n, balancedStep(outside, factor))
  for (let t = 1; t < T; t++) {
    const next = new Float64Array(n + 1)
    for (const [count, mass] of law.entries()) {
      if (mass < 1e-15) continue
      for (const [j, step] of laws.binomialLaw(n, balancedStep(count / n, factor)).entries()) {
        next[j] = (next[j] ?? 0) + mass * step
      }
    }
    law = next
  }
  return law.reduce((sum, mass, count) => (2 * count > n ? sum + mass : sum), 0)
}

export default theorem({
  id: 'falahati-2026/finite-samples',
  title: 'In finite samples a compromise wins at least as often as a chain of binomial draws says',
  source: { paper: falahati2026, locator: 'the setting of its Lemma 3.3, with finite samples', standing: 'derived' },
  statement: String.raw`\Pr(m_T > \tfrac12) \ge \Pr(Y_T > \tfrac12), \qquad n Y_{t+1} \sim \mathrm{Bin}(n, \varphi(Y_t)), \quad \varphi(m) = \frac{m \lambda}{1 - m + m \lambda}, \quad \lambda = \frac{2 e^{-d}}{1 + e^{-\Delta}}, \quad Y_0 = m_0`,
  assumptions: [
    'the setting of [the compromise](compromise.md), but $n$ answers are kept in a generation, each chosen independently, and the next model is their frequencies',
  ],
  notes: [
    'Proof: chance unbalances the favourites, which helps the compromise: it is multiplied by $\\frac12 e^{-d}(1/E_1 + 1/E_2) \\ge 2e^{-d}/(E_1 + E_2)$, and $E_1 + E_2$ does not see the balance. So the next count is binomial with at least $\\varphi(m_t)$, and $\\varphi$ rises: couple both chains.',
    'With 500 answers a generation and a deficit of 0.1 the compromise has the majority after ten generations in nearly every run, with one of 0.9 in none: sampling is not what kills a compromise, nor what saves it.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{m \lambda}{1 - m + m \lambda}`,
      domain: domain({ m: axis.uniform(0, 1), lambda: axis.uniform(0.1, 2) }),
      computes: ({ m, lambda }) => balancedStep(m, lambda),
    }),
  ],
})
