import { axis, domain, formula, theorem } from 'collapse-check'
import { falahati2026 } from './paper.ts'

/** κ = e^{−(Δ − 2ε)}: the least share that a group must have. */
export const leastShare = ({ gap, epsilon }: { readonly gap: number; readonly epsilon: number }): number =>
  Math.exp(2 * epsilon - gap)

export default theorem({
  id: 'falahati-2026/lemma-3-3',
  title: 'That answers which are nobody’s favourite die out fails as quoted: a compromise takes all',
  source: { paper: falahati2026, locator: 'Lemma 3.3 of version 1, as an audit of it quotes it', standing: 'quoted' },
  statement: String.raw`m_t = p_t(X \setminus (S_1 \cup S_2)): \quad m_{t+1} \le \rho\, m_t \ \text{ for all } t, \text{ with some } \rho < 1, \qquad p_{t+1} = p_t \Bigl(q\, \frac{e^{r_1}}{\mathbb E_{p_t} e^{r_1}} + (1-q)\, \frac{e^{r_2}}{\mathbb E_{p_t} e^{r_2}}\Bigr)`,
  assumptions: [
    'Assumption 2.1 as quoted: rewards are bounded; $S_k$ is where $r_k$ is within $\\varepsilon$ of its maximum, the two are disjoint, and $p_0$ gives both some mass; on $S_1$ the reward $r_2$ is at least $\\Delta_2$ below its maximum, on $S_2$ $r_1$ at least $\\Delta_1$; outside both, each reward is at least some $\\delta > 0$ below',
    'here also what Lemma 3.5 asks for: the share $q$ lies between $\\kappa_1$ and $1 - \\kappa_2$, $\\kappa_k = e^{-(\\Delta_k - 2\\varepsilon)}$',
    'two groups of users with shares $q$ and $1 - q$, each choosing in proportion to $e^{r_k}$ among infinitely many candidates',
  ],
  notes: [
    '**Fails as quoted.** Three answers, worth $(1, -4, 0.9)$ to one half of the users and $(-4, 1, 0.9)$ to the other, with $\\varepsilon = 0.05$: all of Assumption 2.1 holds, and the share of the third goes 0.1, 0.166, 0.264, … and is 0.975 after ten generations. What is said of answers outside both basins holds by their definition, with $\\delta = \\varepsilon$, and does not say that something pulls them down. The audit says so, too, by an example of four answers.',
    'What is true instead: the loop climbs the concave function $G$ of [the ascent](ascent.md), and ends where it is largest; in two groups of one size the compromise dies only if it falls short of both favourites by more than $\\ln 2 - \\ln(1 + e^{-\\Delta})$ ([the compromise](compromise.md)). With two candidates in place of infinitely many it takes even more ([few candidates](few-candidates.md)).',
    'Seen second-hand, in the audit’s words for version 1 of 8 May 2026. Version 2 of 3 June was not seen. An assumption of the appendix, B.4, excludes the example; with it the lemma repeats its assumption, for $m_{t+1} = \\sum_{x \\notin S_1 \\cup S_2} p_t W_t \\le \\rho\\, m_t$ is what B.4 says.',
  ],
  formulas: [
    formula({
      latex: String.raw`e^{-(\Delta_k - 2\varepsilon)}`,
      domain: domain({ gap: axis.uniform(0.1, 10), epsilon: axis.logUniform(0.001, 1) }),
      computes: leastShare,
      symbols: { '\\Delta_k': ({ gap }) => gap },
    }),
  ],
})
