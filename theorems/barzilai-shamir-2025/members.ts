import { theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export default theorem({
  id: 'barzilai-shamir-2025/members',
  title: 'A family draws from its density, fits by it, and is as far from its neighbours as it says',
  source: { paper: barzilaiShamir2025, locator: 'Section 2, the families of the setting', standing: 'derived' },
  statement: String.raw`\begin{gathered} X \sim p_\theta: \quad \Pr(X \le x) = \int_{-\infty}^x p_\theta, \qquad \hat\theta \in \operatorname*{argmax}_\theta \sum_i \log p_\theta(x_i), \\ I(\theta) = \int \frac{\nabla p_\theta \nabla p_\theta^\top}{p_\theta}, \qquad \mathrm{TV} = \tfrac12 \int |p_a - p_b|, \qquad \mathrm{KL} = \int p_a \log \frac{p_a}{p_b} \end{gathered}`,
  assumptions: [
    'The families of the other claims, each over a range of its parameters; integrals over counts are sums',
  ],
  notes: [
    'Every other claim stands on this: a family is written as how it draws, how it fits, its density and what has a closed form, and these are five texts of one law.',
    'Estimates that are corrected for the number of observations are no maxima of the likelihood.',
  ],
})
