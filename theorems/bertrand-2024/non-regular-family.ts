import { axis, domain, formula, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export interface TooWide {
  readonly n: number
  readonly k: number
  /** Generations after the start. */
  readonly t: number
  /** The first model, above the truth 1. */
  readonly start: number
}

/** Pr(θ_{t+1} ≤ x) = min(1, x)^n · Pr(Gamma(t) ≥ k ln(start/x)). */
export function endpointCdf({ n, k, t, start }: TooWide, x: number): number {
  if (x <= 0) return 0
  if (x >= start) return 1
  return Math.exp(n * Math.min(0, Math.log(x))) * special.regularizedGammaUpper(t, k * Math.log(start / x))
}

export default theorem({
  id: 'bertrand-2024/non-regular-family',
  title:
    'A family whose support moves with its parameter never forgets a model that is too wide, however little synthetic data it sees',
  source: { paper: bertrand2024, locator: 'a family outside Assumptions 1 and 2', standing: 'derived' },
  statement: String.raw`\theta_{t+1} = \max\bigl(x_{(n)},\; \theta_1 U_1^{1/k} \cdots U_t^{1/k}\bigr) \text{ in law}, \qquad n, k \to \infty:\ \theta_{t+1} = \max(\theta_\star, \theta_1) \text{ for every } \lambda > 0`,
  assumptions: [
    '$U[0, \\theta]$, fitted by the largest observation (maximum likelihood); truth $\\theta_\\star = 1$, first model $\\theta_1 > 1$',
    '$n$ real observations, drawn once, with maximum $x_{(n)}$; $k = \\lambda n$ fresh synthetic ones of the latest model in every generation',
  ],
  notes: [
    'Proof: the largest of $k$ observations of $U[0, \\theta]$ is $\\theta\\, U^{1/k}$, and a real maximum that shrinks is below itself. $-\\ln \\prod U_s$ is a gamma variate, so that $\\Pr(\\theta_{t+1} \\le x) = \\min(1, x)^n\\,\\Pr\\bigl(\\Gamma(t,1) > k \\ln\\tfrac{\\theta_1}{x}\\bigr)$ for $0 < x < \\theta_1$.',
    'The derivative of one generation is 1 from above for every $\\lambda > 0$: no contraction. A finite sample forgets the start in about $k \\ln \\theta_1$ generations, the longer the more synthetic data there are.',
  ],
  formulas: [
    formula({
      latex: String.raw`\min(1, x)^n\,\Pr\bigl(\Gamma(t,1) > k \ln\tfrac{\theta_1}{x}\bigr)`,
      domain: domain({
        n: axis.logInteger(1, 100),
        k: axis.logInteger(1, 100),
        t: axis.logInteger(1, 100),
        theta1: axis.uniform(1.1, 4),
        x: axis.uniform(0.5, 3.9),
      }).where(({ x, theta1 }) => x < theta1),
      computes: ({ x, theta1, ...loop }) => endpointCdf({ ...loop, start: theta1 }, x),
      symbols: {
        '\\Gamma(t,1)':
          ({ t }) =>
          (x) =>
            special.regularizedGammaLower(t, x),
      },
    }),
  ],
})
