import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { curated } from './ascent.ts'
import { atFirst, bothGroups, type Compromise } from './compromise.ts'
import { falahati2026 } from './paper.ts'

type Worth = Pick<Compromise, 'gap' | 'deficit'>

const logistic = (x: number) => 1 / (1 + Math.exp(-x))

/** s, by which a generation multiplies a rare compromise when users choose between two answers. */
export const pairFactor = ({ gap, deficit }: Worth): number => logistic(-deficit) + logistic(gap - deficit)

/** The share of the compromise one generation on, two candidates a choice: m + (s − 1) m (1 − m). */
export const afterPairs = ({ outside, ...worth }: Omit<Compromise, 'T'>): number =>
  outside + (pairFactor(worth) - 1) * outside * (1 - outside)

/** The deficit at which s = 1: Δ/2. */
export const criticalPairDeficit = ({ gap }: Pick<Compromise, 'gap'>): number => gap / 2

/** A choice among so many candidates. */
export interface Candidates extends Omit<Compromise, 'T'> {
  readonly candidates: number
}

/** The share of the compromise one generation on is at least this: m K e^{−d}/(e^{−d} + (K − 1) E). */
export const afterChoiceAtLeast = ({ gap, deficit, outside, candidates }: Candidates): number => {
  const own = Math.exp(-deficit)
  const average = (1 - outside) * 0.5 * (1 + Math.exp(-gap)) + outside * own
  return (outside * own) / (average + (own - average) / candidates)
}

const worth = { gap: axis.uniform(0.1, 10), deficit: axis.uniform(0, 5), outside: axis.logUniform(0.001, 0.9) }
const symbols = {
  '\\Delta': ({ gap }: Pick<Compromise, 'gap'>) => gap,
  d: ({ deficit }: Worth) => deficit,
  m: ({ outside }: Pick<Compromise, 'outside'>) => outside,
}

export default theorem({
  id: 'falahati-2026/few-candidates',
  title: 'The fewer answers users choose between, the worse a compromise may be and still take all',
  source: {
    paper: falahati2026,
    locator: 'the setting of its Lemma 3.3, with finitely many candidates',
    standing: 'derived',
  },
  statement: String.raw`K = 2: \ m' = m + (s - 1)\, m (1 - m), \quad s = \frac{1}{1 + e^{d}} + \frac{1}{1 + e^{d - \Delta}} > 1 \iff d < \frac{\Delta}{2}; \qquad \text{every } K: \ m' \ge \frac{m\, K e^{-d}}{e^{-d} + (K - 1) E} \ge m \ \text{ if } d \le \ln 2 - \ln(1 + e^{-\Delta})`,
  assumptions: [
    'the setting of [the compromise](compromise.md), but that each choice is among $K$ candidates drawn from the model, one of which is taken in proportion to $e^{r}$; infinitely many choices a generation',
    '$E = \\frac12 (1 - m)(1 + e^{-\\Delta}) + m e^{-d}$ is what a candidate is worth on average',
  ],
  notes: [
    'Proof: chosen is $K p_x \\mathbb E[w_x/(w_x + S)]$, $S$ the worth of $K - 1$ others, which is convex in $S$; Jensen’s inequality has $\\mathbb E S = (K - 1)E$. For $K = 2$ the sum over three answers is written out.',
    'Two candidates are what most preference data are made of. There a compromise that is worth $e^{-\\Delta/2}$ of a favourite still wins: at $\\Delta = 5$ one that is worth a twelfth, where infinitely many candidates ask for half. The counterexample to [Lemma 3.3](lemma-3-3.md) is therefore one for every number of candidates.',
  ],
  formulas: [
    formula({
      latex: String.raw`m + (s - 1)\, m (1 - m)`,
      domain: domain(worth),
      computes: afterPairs,
      symbols: { m: symbols.m, s: pairFactor },
    }),
    formula({
      latex: String.raw`\frac{1}{1 + e^{d}} + \frac{1}{1 + e^{d - \Delta}}`,
      domain: domain(worth),
      computes: pairFactor,
      symbols: { '\\Delta': symbols['\\Delta'], d: symbols.d },
    }),
    formula({
      latex: String.raw`\frac{m\, K e^{-d}}{e^{-d} + (K - 1) E}`,
      domain: domain({ ...worth, candidates: axis.logInteger(2, 100) }),
      computes: afterChoiceAtLeast,
      symbols: {
        d: symbols.d,
        m: symbols.m,
        K: ({ candidates }) => candidates,
        E: ({ gap, deficit, outside }) => 0.5 * (1 - outside) * (1 + Math.exp(-gap)) + outside * Math.exp(-deficit),
      },
    }),
    formula({
      latex: String.raw`\frac{\Delta}{2}`,
      domain: domain({ gap: worth.gap }),
      computes: criticalPairDeficit,
      symbols: { '\\Delta': symbols['\\Delta'] },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{m\, K e^{-d}}{e^{-d} + (K - 1) E}`,
      exact: ({ candidates, ...point }: Candidates) =>
        curated(atFirst(point), bothGroups(point), candidates)[2] ?? Number.NaN,
      atLeast: afterChoiceAtLeast,
      over: points({ gap: [0.5, 5], deficit: [0, 0.5, 3], outside: [0.001, 0.1, 0.9], candidates: [2, 3, 8, 20] }),
    }),
  ],
})
