import { axis, domain, formula, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** ½ N(centre, sd²) + ½ N(−centre, sd²). */
export interface TwoBumps {
  readonly centre: number
  readonly sd: number
}

const expectation = ({ centre, sd }: TwoBumps, f: (x: number) => number) =>
  special.normalExpectation((z) => f(centre + sd * z) + f(-centre + sd * z)) / 2

/** M_d(θ) = E x tanh(θx): one step of expectation–maximisation at θ, for the model with known spread 1. */
export const emStep = (data: TwoBumps, theta: number): number => expectation(data, (x) => x * Math.tanh(theta * x))

/** r: the share of an error that one step leaves at the optimum θ⋆, E x² sech²(θ⋆x). */
export const stepFactor = (theta: number): number =>
  expectation({ centre: theta, sd: 1 }, (x) => {
    const cosh = Math.cosh(theta * x)
    return (x * x) / (cosh * cosh)
  })

/** The next model after one step on the pool. */
export const dampedStep = (data: TwoBumps, lambda: number, theta: number): number =>
  (emStep(data, theta) + lambda * theta) / (1 + lambda)

/** r^E + (1 − r^E) ρ: the factor of one generation that makes E steps, each of which alone leaves the share r. */
export function partialFactor(stepFactor: number, steps: number, lambda: number): number {
  const left = Math.exp(steps * Math.log(stepFactor))
  return left + (1 - left) * (lambda / (1 + lambda))
}

export default theorem({
  id: 'bertrand-2024/partial-em',
  title: 'Fine-tuning by a few steps of EM is a damped EM on the real data: slower, and stable for every λ',
  source: {
    paper: bertrand2024,
    locator: 'its setting, in which each model is fine-tuned from the last',
    standing: 'derived',
  },
  statement: String.raw`E = 1: \quad \theta_{t+1} = \frac{M_d(\theta_t) + \lambda\,\theta_t}{1 + \lambda}; \qquad \mathcal J_E = r^E + (1 - r^E)\,\frac{\lambda}{1+\lambda}, \quad r = \mathbb E\bigl[x^2 \operatorname{sech}^2(\theta_\star x)\bigr]`,
  assumptions: [
    'the mixture $\\tfrac12 \\mathcal N(\\theta, 1) + \\tfrac12 \\mathcal N(-\\theta, 1)$, fitted by expectation–maximisation from the latest model, $E$ steps a generation',
    'infinitely many observations: the real data, and $\\lambda > 0$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    'second formula: the real data are such a mixture with $\\theta = \\theta_\\star$',
  ],
  notes: [
    'Proof: the EM operator of data $p$ is $M_p(\\theta) = \\mathbb E_p[x \\tanh(\\theta x)]$, linear in $p$, and the model is a fixed point of its own: $M_{p_\\theta}(\\theta) = \\theta$. Differentiate $E$ steps on the pool, whose data depend on the latest model too.',
    '$E \\to \\infty$ gives the factor $\\lambda/(1+\\lambda)$ of full fits. Stopping early adds inertia, not instability: the factor stays below 1.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{M_d(\theta_t) + \lambda\,\theta_t}{1 + \lambda}`,
      domain: domain({
        centre: axis.uniform(0.1, 3),
        sd: axis.uniform(0.5, 2),
        lambda: axis.logUniform(0.01, 100),
        theta: axis.uniform(0.1, 3),
      }),
      computes: ({ lambda, theta, ...data }) => dampedStep(data, lambda, theta),
      symbols: { '\\theta_t': ({ theta }) => theta, M_d: (data) => (theta) => emStep(data, theta) },
    }),
    formula({
      latex: String.raw`r^E + (1 - r^E)\,\frac{\lambda}{1+\lambda}`,
      domain: domain({ r: axis.uniform(0.01, 0.99), E: axis.integer(1, 20), lambda: axis.logUniform(0.01, 100) }),
      computes: ({ r, E, lambda }) => partialFactor(r, E, lambda),
    }),
  ],
})
