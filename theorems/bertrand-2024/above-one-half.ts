import { theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export default theorem({
  id: 'bertrand-2024/above-one-half',
  title: '“Above λ = ½ the loop diverges” is false: Theorem 1 stops there, the loop does not',
  source: {
    paper: bertrand2024,
    locator: 'the condition of Theorem 1, where it is read as a threshold',
    standing: 'derived',
  },
  statement: String.raw`\lambda \ge \tfrac12 \;\Longrightarrow\; |\theta_T - \theta_\star| \ge |\theta_1 - \theta_\star| \quad\text{(false)}`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda \\ge \\tfrac12$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    'a regular family: logistic or Cauchy location',
    '$T$ so large that an error that shrinks by $\\lambda I / (K + \\lambda I)$ a generation has become a hundred times smaller',
  ],
  notes: [
    'The paper is not known to state this: it is what its condition would say if it were a threshold. Divergence would imply the weaker statement displayed, that the model comes no closer; that is what is tested, and it fails.',
    'The condition $\\lambda(1 + L\\varepsilon/\\alpha) < \\tfrac12$ certifies that the Euclidean norm of the derivative is below 1. Where it fails, that one certificate is missing, and nothing more follows. The true statement is *stable-for-every-lambda*.',
    'Loops that do diverge have something else wrong with them, as the controls show: there the statement holds.',
  ],
})
