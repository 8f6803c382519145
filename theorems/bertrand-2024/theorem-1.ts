import { axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'
import { localFactor, logisticCurvatures } from './retraining-jacobian.ts'

/** What Assumptions 1 and 2 ask for, and how far the best model is from the data. */
export interface Regularity {
  /** L: the Lipschitz constant in x of the Hessian of log p_θ(x). */
  readonly lipschitz: number
  /** α: the smallest curvature of the real data's mean log-likelihood. */
  readonly alpha: number
  /** ε: the Wasserstein distance W₁ between the best model and the data. */
  readonly distance: number
}

/** x = 1 + Lε/α. */
export const misfit = ({ lipschitz, alpha, distance }: Regularity): number => 1 + (lipschitz * distance) / alpha

/** The largest λ that the theorem covers, 1/(2x), itself excluded. */
export const certifiedBelow = (regularity: Regularity): number => 1 / (2 * misfit(regularity))

/** The rate λx/(1 − λx) that the theorem certifies, or `undefined`: not certified. */
export function certifiedRate(regularity: Regularity, lambda: number): number | undefined {
  const load = lambda * misfit(regularity)
  return load < 0.5 ? load / (1 - load) : undefined
}

/** A logistic location family on data at ±a, at a λ that the theorem covers. */
export interface CertifiedLogistic {
  readonly a: number
  /** λ as a share of the largest one that the theorem covers. */
  readonly share: number
}

export const lambdaOf = ({ a, share }: CertifiedLogistic): number => share * certifiedBelow(logisticRegularity(a))

/** The certified rate there. */
export const logisticRate = (point: CertifiedLogistic): number =>
  certifiedRate(logisticRegularity(point.a), lambdaOf(point)) ?? Number.POSITIVE_INFINITY

/** Logistic location family, half of the data at a and half at −a. */
export const logisticRegularity = (a: number): Regularity => ({
  lipschitz: 1 / (3 * Math.sqrt(3)),
  alpha: logisticCurvatures(a).real,
  distance: 4 * Math.log1p(Math.exp(-a)) + a - 2 * Math.LN2,
})

const covered = domain({
  lambda: axis.logUniform(0.001, 0.5),
  L: axis.logUniform(0.01, 10),
  alpha: axis.logUniform(0.1, 10),
  epsilon: axis.logUniform(0.01, 10),
}).where(({ lambda, L, alpha, epsilon }) => lambda * (1 + (L * epsilon) / alpha) < 0.5)

export default theorem({
  id: 'bertrand-2024/theorem-1',
  title: 'With enough real data and a good enough first model, retraining on infinite samples is stable',
  source: {
    paper: bertrand2024,
    locator: 'Theorem 1, its condition and rate as restated by papers that build on it',
    standing: 'quoted',
  },
  statement: String.raw`\lambda\Bigl(1 + \frac{L\varepsilon}{\alpha}\Bigr) < \frac12 \;\Longrightarrow\; \|\mathcal J\| \le \frac{\lambda(\alpha + \varepsilon L)}{\alpha - \lambda(\alpha + \varepsilon L)} < 1 \;\Longrightarrow\; \theta_t \to \theta_\star \text{ from every } \theta_1 \text{ near } \theta_\star`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda > 0$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    'Assumption 1: $x \\mapsto \\nabla^2_\\theta \\log p_\\theta(x)$ is $L$-Lipschitz for $\\theta$ near $\\theta_\\star$',
    'Assumption 2: $\\mathbb E_{p_d} \\nabla^2_\\theta \\log p_{\\theta_\\star}(x) \\preceq -\\alpha\\,\\mathrm{Id}$, with $\\alpha > 0$',
    '$\\varepsilon \\ge W_1(p_{\\theta_\\star}, p_d)$',
  ],
  notes: [
    'The display itself was not read. Restatements differ in what $\\varepsilon$ measures; the proof needs the distance between the best model and the data.',
    'Two things are not settled by what was read. A reviewer of the submission has $\\lambda$ as large as $\\frac14$ in the theorem, where later papers restate $\\frac12$. And $L$ may be a Lipschitz constant of the Hessian in $x$, as here, or in $\\theta$, on a ball around $\\theta_\\star$, as another reviewer has it.',
    'Barzilai and Shamir 2025 say of it that most of the training data must be real: consistent with $\\lambda < \\frac12$, and with $\\frac14$.',
    'Proof of the rate: $\\mathcal J = (\\mathrm{Id} + \\lambda M)^{-1} \\lambda M$ with $M = K^{-1} I$, and $\\|M\\| \\le 1 + L\\varepsilon/\\alpha$ by Kantorovich–Rubinstein duality (*curvature-gap*); the Neumann series does the rest.',
    'The condition is sufficient, not necessary: above the limit the theorem is silent, and the loop goes on converging (*stable-for-every-lambda*).',
  ],
  formulas: [
    formula({
      latex: String.raw`\lambda\Bigl(1 + \frac{L\varepsilon}{\alpha}\Bigr)`,
      domain: covered,
      computes: ({ lambda, L, alpha, epsilon }) => lambda * misfit({ lipschitz: L, alpha, distance: epsilon }),
    }),
    formula({
      latex: String.raw`\frac{\lambda(\alpha + \varepsilon L)}{\alpha - \lambda(\alpha + \varepsilon L)}`,
      domain: covered,
      computes: ({ lambda, L, alpha, epsilon }) =>
        certifiedRate({ lipschitz: L, alpha, distance: epsilon }, lambda) ?? Number.NaN,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{\lambda(\alpha + \varepsilon L)}{\alpha - \lambda(\alpha + \varepsilon L)}`,
      exact: (point: CertifiedLogistic) => localFactor(logisticCurvatures(point.a), lambdaOf(point)),
      atMost: logisticRate,
      over: points({ a: [0.1, 1, 2, 3, 6], share: [0.01, 0.3, 0.7, 0.99] }),
    }),
  ],
})
