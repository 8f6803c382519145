import { theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** λx at which the Euclidean norm of the loop reaches 1 for the nilpotent shift of size m: 1/(2 cos(π/(m+1))). */
export const shiftThreshold = (m: number): number => 1 / (2 * Math.cos(Math.PI / (m + 1)))

export default theorem({
  id: 'bertrand-2024/transient-growth',
  title:
    'What a bound on λ buys is a Euclidean error that shrinks in every generation; without it the error may grow before it vanishes',
  source: { paper: bertrand2024, locator: 'the condition of Theorem 1', standing: 'derived' },
  statement: String.raw`\|\mathcal J\|_2 < 1 \iff \mathrm{Id} + \lambda (M + M^\top) \succ 0, \quad M = K^{-1} I; \qquad \lambda (e - 1) < 1 \;\Longrightarrow\; \|\mathcal J\|_2 < 1; \qquad \|\mathcal J\|_K = \frac{\lambda \mu_{\max}}{1 + \lambda \mu_{\max}} < 1 \text{ always}`,
  assumptions: [
    'the setting of *retraining-jacobian*: $\\mathcal J = (K + \\lambda I)^{-1} \\lambda I$ with $K \\succeq \\alpha\\,\\mathrm{Id} \\succ 0$ and $I \\succeq 0$, $e = \\|I - K\\|/\\alpha$',
  ],
  notes: [
    'Proof of the equivalence: $\\|\\lambda M w\\| < \\|(\\mathrm{Id} + \\lambda M) w\\|$ for all $w$, squared.',
    'So for $L\\varepsilon \\le \\alpha$ the Euclidean error shrinks for every $\\lambda$. The constant 1 in $\\lambda(e-1) < 1$ cannot be improved in the class of all $K$ and $I$ with given $e$.',
    'If only $\\|M\\| \\le x$ and a real spectrum are known, as in a proof by Neumann series, the limit is $\\lambda x = 1/(2\\cos(\\pi/(m+1)))$ in dimension $m$, by the nilpotent shift, a limit of admissible $M$. It tends to the ½ of Theorem 1: that constant is optimal for its proof, and is not where loops stop converging.',
  ],
})
