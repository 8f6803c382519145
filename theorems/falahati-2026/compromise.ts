import { axis, bound, domain, formula, points, relation, theorem } from 'collapse-check'
import type { Groups } from './ascent.ts'
import { falahati2026 } from './paper.ts'
import * as favourites from './settled-share.ts'

/** Two groups of the same size with a favourite each, and an answer that is nearly as good to both. */
export interface Compromise {
  /** Δ, how much less the other group’s favourite is worth. */
  readonly gap: number
  /** d, how much less the compromise is worth. */
  readonly deficit: number
  /** m_0, the share of the compromise at first; the favourites share the rest equally. */
  readonly outside: number
  readonly T: number
}

/** Both groups, and the answers: favourite of the first, of the second, compromise. */
export const bothGroups = ({ gap, deficit }: Pick<Compromise, 'gap' | 'deficit'>): Groups => ({
  shares: [0.5, 0.5],
  weights: [
    [1, Math.exp(-gap), Math.exp(-deficit)],
    [Math.exp(-gap), 1, Math.exp(-deficit)],
  ],
})

/** p_0. */
export const atFirst = ({ outside }: Pick<Compromise, 'outside'>): Float64Array =>
  Float64Array.of((1 - outside) / 2, (1 - outside) / 2, outside)

/** The factor of the odds of the compromise in a generation: 2e^{−d}/(1 + e^{−Δ}). */
export const oddsFactor = ({ gap, deficit }: Pick<Compromise, 'gap' | 'deficit'>): number =>
  (2 * Math.exp(-deficit)) / (1 + Math.exp(-gap))

/** m_T/(1 − m_T). */
export const compromiseOdds = ({ outside, T, ...worth }: Compromise): number =>
  (outside / (1 - outside)) * Math.exp(T * Math.log(oddsFactor(worth)))

/** m_T. */
export const compromiseShare = (point: Compromise): number => 1 / (1 + 1 / compromiseOdds(point))

/** The deficit below which the compromise takes all, and above which it dies: ln 2 − ln(1 + e^{−Δ}). */
export const criticalDeficit = ({ gap }: Pick<Compromise, 'gap'>): number => Math.LN2 - Math.log1p(Math.exp(-gap))

/** Σ_{t<T} (G* − G(p_t)), where the compromise is the maximiser of G: ln(m_T/m_0). */
export const shortfall = (point: Compromise): number => Math.log(compromiseShare(point) / point.outside)

const worth = { gap: axis.uniform(0.1, 10), deficit: axis.uniform(0, 5) }
const loops = domain({ ...worth, outside: axis.logUniform(0.001, 0.9), T: axis.integer(1, 30) })
const symbols = {
  '\\Delta': ({ gap }: Pick<Compromise, 'gap'>) => gap,
  d: ({ deficit }: Pick<Compromise, 'deficit'>) => deficit,
}

export default theorem({
  id: 'falahati-2026/compromise',
  title: 'A compromise takes all if it falls short of both favourites by less than ln 2, and dies if by more',
  source: { paper: falahati2026, locator: 'the setting of its Lemma 3.3, with three answers', standing: 'derived' },
  statement: String.raw`\frac{m_T}{1 - m_T} = \frac{m_0}{1 - m_0} \Bigl(\frac{2 e^{-d}}{1 + e^{-\Delta}}\Bigr)^{T}, \qquad m_T \to 1 \text{ if } d < \ln 2 - \ln(1 + e^{-\Delta}), \quad m_T \to 0 \text{ if } d > \ln 2 - \ln(1 + e^{-\Delta}); \qquad \sum_{t<T} (G_\star - G(p_t)) = \ln \frac{m_T}{m_0} \le \ln \frac{1}{m_0} \ \text{ in the first case}`,
  assumptions: [
    'two groups of users, half of all each; the favourite of a group is worth $\\Delta$ less to the other, the compromise $d$ less than its favourite to either; the favourites are equally frequent, the compromise has the share $m_t$',
    'each group chooses among infinitely many candidates in proportion to $e^{r}$, infinitely many choices a generation',
  ],
  notes: [
    'Proof: both groups get the same on average, $E$; the compromise is multiplied by $e^{-d}/E$, the favourites by $\\frac12(1 + e^{-\\Delta})/E$. The sum: $\\ln (m_{t+1}/m_t) = -d - \\ln E = G_\\star - G(p_t)$. So the bound of [the ascent](ascent.md) is attained.',
    'At $\\Delta = 5$ the threshold is 0.686: an answer that is worth half as much as either favourite to everybody displaces both, for each favourite is worth nothing to every other user.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{m_0}{1 - m_0} \Bigl(\frac{2 e^{-d}}{1 + e^{-\Delta}}\Bigr)^{T}`,
      domain: loops,
      computes: compromiseOdds,
      symbols: { ...symbols, m_0: ({ outside }) => outside },
    }),
    formula({
      latex: String.raw`\ln 2 - \ln(1 + e^{-\Delta})`,
      domain: domain({ gap: worth.gap }),
      computes: criticalDeficit,
      symbols: { '\\Delta': symbols['\\Delta'] },
    }),
    formula({
      latex: String.raw`\ln \frac{m_T}{m_0}`,
      domain: loops,
      computes: shortfall,
      symbols: { m_0: ({ outside }) => outside, m_T: compromiseShare },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\ln \frac{1}{m_0}`,
      exact: shortfall,
      atMost: ({ outside }) => -Math.log(outside),
      over: points({ gap: [1, 5, 20], deficit: [0, 0.1, 0.3], outside: [1e-6, 0.1, 0.9], T: [1, 20, 1000] }),
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: favourites.default,
      where: 'two groups alike',
      here: oddsFactor,
      there: ({ gap, deficit }) =>
        favourites.outsiderFactor({ q: 0.5, gap1: gap, gap2: gap, deficit1: deficit, deficit2: deficit }),
      over: points({ gap: [0.5, 2, 8], deficit: [0, 0.6, 3] }),
    }),
  ],
})
