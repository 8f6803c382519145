import { laws, theorem } from 'collapse-check'
import { falahati2026 } from './paper.ts'

/** Who chooses: groups of users, each with its share, and e^reward of every answer to it. */
export interface Groups {
  readonly shares: readonly number[]
  readonly weights: readonly (readonly number[])[]
}

/** One generation of curation: each group chooses among so many candidates, and the next model is the mixture of what they chose. */
export const curated = (p: Float64Array, { shares, weights }: Groups, candidates = Number.POSITIVE_INFINITY) => {
  const next = new Float64Array(p.length)
  for (const [k, share] of shares.entries()) {
    const chosen = laws.choiceLaw({ probabilities: p, weights: weights[k] ?? [], candidates })
    for (const [x, mass] of chosen.entries()) next[x] = (next[x] ?? 0) + share * mass
  }
  return next
}

/** G(p) = Σ q_k ln E_p e^{r_k}. */
export const objective = (p: Float64Array, { shares, weights }: Groups): number =>
  shares.reduce(
    (sum, share, k) => sum + share * Math.log(p.reduce((e, mass, x) => e + mass * (weights[k]?.[x] ?? 0), 0)),
    0,
  )

/** KL(p ‖ r), 0 ln 0 = 0. */
export const divergence = (p: Float64Array, r: Float64Array): number =>
  p.reduce((sum, mass, x) => (mass === 0 ? sum : sum + mass * Math.log(mass / (r[x] ?? Number.NaN))), 0)

export default theorem({
  id: 'falahati-2026/ascent',
  title: 'Curation by several groups climbs one concave function, the weighted log of what each group gets',
  source: { paper: falahati2026, locator: 'the curation map, in place of its Lemma 3.3', standing: 'derived' },
  statement: String.raw`p_{t+1} = p_t \sum_k q_k \frac{e^{r_k}}{\mathbb E_{p_t} e^{r_k}}, \quad G(p) = \sum_k q_k \ln \mathbb E_p\, e^{r_k}: \qquad G(p_{t+1}) \ge G(p_t), \qquad \mathrm{KL}(p_\star \| p_{t+1}) \le \mathrm{KL}(p_\star \| p_t) - (G_\star - G(p_t)), \qquad \sum_{t<T} (G_\star - G(p_t)) \le \mathrm{KL}(p_\star \| p_0) - \mathrm{KL}(p_\star \| p_T)`,
  assumptions: [
    'finitely many answers, each with a probability above 0 at first; groups of users with shares $q_k$ and rewards $r_k$, each choosing among infinitely many candidates in proportion to $e^{r_k}$; infinitely many choices a generation',
    '$p_\\star$ is any maximiser of $G$ over all laws on the answers, $G_\\star$ its value',
  ],
  notes: [
    'Where the loop ends is therefore known: $p_t$ converges to a maximiser of $G$, whatever the rewards, and $G_\\star - G(p_t) \\le \\mathrm{KL}(p_\\star \\| p_0)/(t+1)$. Whether a compromise dies or takes all is read off $G$, not off the basins of single groups; [the compromise](compromise.md) has the criterion.',
    'Proof: the map is the EM iteration for mixing weights, as in Cover’s algorithm for portfolios, so $G$ rises. For the divergence: with $Z_k = \\mathbb E_{p_\\star} e^{r_k}$ the conditions of Karush, Kuhn and Tucker say $\\sum_k q_k e^{r_k(x)}/Z_k = 1$ wherever $p_\\star(x) > 0$, so $\\ln \\frac{p_{t+1}(x)}{p_t(x)} \\ge \\sum_k \\frac{q_k e^{r_k(x)}}{Z_k} \\ln \\frac{Z_k}{\\mathbb E_{p_t} e^{r_k}}$ by Jensen’s inequality; average over $p_\\star$, and sum over $t$.',
    'With one group $G$ is the logarithm of the expected $e^r$, which curation is known to raise. Zhao, Fu and Pham (arXiv:2511.09002) claim convergence in divergence in an abstract; their theorem was not read.',
  ],
})
