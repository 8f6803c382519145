import { axis, domain, formula, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** A loop whose sampler shifts what it draws. */
export interface ShiftedLoop {
  /** Real observations, drawn once. */
  readonly n: number
  readonly lambda: number
  /** What the sampler adds to each observation, in standard deviations of the data. */
  readonly shift: number
  /** Generations after the first model. */
  readonly t: number
}

/** E θ_{t+1} − θ_0 = bλ(1 − ρ^t), ρ = λ/(1 + λ). */
export const level = ({ lambda, shift, t }: Omit<ShiftedLoop, 'n'>): number =>
  shift * lambda * -Math.expm1(t * Math.log(lambda / (1 + lambda)))

/** The straight line between the levels of λ = 0 and λ = 1. */
export const straightLine = ({ lambda, shift, t }: Omit<ShiftedLoop, 'n'>): number =>
  lambda * level({ lambda: 1, shift, t })

/** The farthest that the level is above the line for λ ≤ 1, as a share of its end: (√2 − 1)² after one generation. */
const bendAtMost = (Math.SQRT2 - 1) * (Math.SQRT2 - 1)

/** An upper bound of the variance of θ_{t+1}: 3/2n. */
export const varianceAtMost = (n: number): number => 1.5 / n

export default theorem({
  id: 'bertrand-2024/linear-in-lambda',
  title:
    'That the damage is nearly linear in λ is what a stable loop shows: its level says nothing about stability, its slope does',
  source: {
    paper: bertrand2024,
    locator: 'a remark of a reviewer of the submission: “almost a linear interpolation between λ=0 and λ=1”',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E\,\theta_{t+1} - \theta_0 = b\,\lambda\,(1 - \rho^t), \qquad \rho = \frac{\lambda}{1 + \lambda}; \qquad t = 1:\ b\,\frac{\lambda}{1+\lambda}, \qquad t \to \infty:\ b\,\lambda`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, 1)$; the estimate is the mean; the sampler adds $b$ to every observation that it draws',
    '$n$ real observations, drawn once and kept, and $k = \\lambda n$ fresh synthetic ones of the latest model in every generation',
  ],
  notes: [
    'Proof: $\\theta_{t+1} = (\\bar x + \\lambda(\\theta_t + b + \\text{noise}))/(1 + \\lambda)$, with mean $\\theta_0$ at first.',
    'The remark was about the error of images after a few generations, and meant as criticism. After one generation the pool is a mixture with the synthetic share $\\lambda/(1+\\lambda)$, and every average is linear in that share; in $\\lambda$ it exceeds the straight line from $\\lambda = 0$ to $\\lambda = 1$ by at most $(\\sqrt2 - 1)^2 = 0.1716$ of its end. In the long run it is exactly linear, and the loop is stable for every $\\lambda$.',
    'So compare generations, not values of $\\lambda$: a loop is unstable if its level goes on growing in $t$.',
  ],
  formulas: [
    formula({
      latex: String.raw`b\,\lambda\,(1 - \rho^t)`,
      domain: domain({ lambda: axis.logUniform(0.01, 100), shift: axis.uniform(-2, 2), t: axis.integer(1, 100) }),
      computes: level,
      symbols: { b: ({ shift }) => shift, '\\rho': String.raw`\frac{\lambda}{1 + \lambda}` },
    }),
    formula({
      latex: String.raw`b\,\frac{\lambda}{1+\lambda}`,
      domain: domain({ lambda: axis.logUniform(0.01, 100), shift: axis.uniform(-2, 2) }),
      computes: ({ lambda, shift }) => level({ lambda, shift, t: 1 }),
      symbols: { b: ({ shift }) => shift },
    }),
    formula({ latex: String.raw`(\sqrt2 - 1)^2`, domain: domain({}), computes: () => bendAtMost }),
    formula({ latex: '0.1716', domain: domain({}), computes: () => bendAtMost, rounded: true }),
  ],
})
