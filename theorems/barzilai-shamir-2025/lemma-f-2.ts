import { axis, domain, formula, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

/** A run of the staircase. */
export interface Staircase {
  /** Observations a generation. */
  readonly n: number
  /** Generations. */
  readonly T: number
}

/** The leak of a level whose largest offset is M. */
export const leakOfLevel = (M: number): number => Math.min(1 / 4, (1 - M) / 2)

/** The same as the lemma has it. */
export const leakAsWritten = (M: number): number => (1 - M) / 2

/** The part of ln h that depends on the leak of a level with `count` observations on it and `above` beyond it. */
export const logLikelihood = (leak: number, count: number, above: number): number =>
  count * (Math.log1p(-leak) - Math.log1p(-2 * leak)) + (above > 0 ? above * Math.log(leak) : 0)

export default theorem({
  id: 'barzilai-shamir-2025/lemma-f-2',
  title: 'Each leak of the staircase is set by the largest offset of its level, up to the cap of ¼, and then frozen',
  source: { paper: barzilaiShamir2025, locator: 'Lemmas F.2 and F.3', standing: 'corrected' },
  statement: String.raw`\alpha_j = \min\Bigl(\tfrac14,\, \frac{1 - M_j}{2}\Bigr), \qquad M_j = \max\{x - j : x \in X^{(\le t)} \cap [j, j+1]\}; \qquad \alpha_j \text{ does not change while there is no spike}`,
  assumptions: [
    'the leaky staircase family (Construction 2 of the paper), whose leaks lie in $[0, \\tfrac14]$; exact maximum likelihood; no spike pays',
    'every generation draws $n$ observations and adds them to all earlier ones (accumulate)',
  ],
  notes: [
    'The lemma has $\\alpha_j = \\tfrac12(1 - M_j)$, without the cap, and its parameter space ends at $\\tfrac14$. The first visitor of a level beyond the first is often alone there and near its lower end: in most runs of 60 generations the cap binds somewhere. The theorem does not suffer.',
    'Proof: the likelihood rises with each leak until the largest observation of the level would fall out. A level that has been visited is drawn on $[j, j + 1 - 2\\alpha_j]$, where no new maximum is possible; if the cap binds, new maxima may come, and the leak stays at ¼ only as long as they are below ½, which they are.',
  ],
  formulas: [
    formula({
      latex: String.raw`\min\Bigl(\tfrac14,\, \frac{1 - M_j}{2}\Bigr)`,
      domain: domain({ M: axis.uniform(0, 1) }),
      computes: ({ M }) => leakOfLevel(M),
      symbols: { M_j: ({ M }) => M },
    }),
    formula({
      latex: String.raw`\tfrac12(1 - M_j)`,
      domain: domain({ M: axis.uniform(0, 1) }),
      computes: ({ M }) => leakAsWritten(M),
      symbols: { M_j: ({ M }) => M },
    }),
  ],
})
