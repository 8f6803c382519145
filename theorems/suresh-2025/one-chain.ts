import { theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

export default theorem({
  id: 'suresh-2025/one-chain',
  title:
    'Families that are one another after a change of the data make one chain, whether observations or statistics are drawn',
  source: { paper: suresh2025, locator: 'the processes of Theorems 1 to 3, for other families', standing: 'derived' },
  statement: String.raw`g(X) \sim G_{\phi(\theta)} \text{ for } X \sim F_\theta, \ g \text{ and } \phi \text{ one-to-one} \implies \bigl(\phi(\hat\theta_1), \phi(\hat\theta_2), \dots\bigr)[F, \theta_0] = \bigl(\hat\phi_1, \hat\phi_2, \dots\bigr)[G, \phi(\theta_0)] \text{ in law}`,
  assumptions: [
    'maximum likelihood in both families; any workflow that does not look at the data',
    'for the inverse Gaussian only its shape is compared, which has the law of a Gaussian’s inverse variance, whatever its mean',
  ],
  notes: [
    'Proof: the likelihood of $g(x_1), \\dots, g(x_n)$ under $\\phi(\\theta)$ is that of $x_1, \\dots, x_n$ under $\\theta$ up to a factor without $\\theta$. So every law that is proved for exponential data holds for Pareto data ($\\ln x$), Weibull data of known shape ($x^{\\text{shape}}$), Rayleigh data ($x^2$) and deviations of Laplace data ($|x|$); every one for symbols holds for cells of a histogram and for logits.',
    'For the inverse Gaussian $n/\\hat\\lambda \\sim \\chi^2_{n-1}/\\lambda$, as $n \\hat\\sigma^2 \\sim \\sigma^2 \\chi^2_{n-1}$ for the Gaussian.',
  ],
})
