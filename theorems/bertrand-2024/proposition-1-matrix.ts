import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** α(n)^t, the factor in E √Σ_t ⪯ α(n)^t √Σ₀. */
const rootShrinksBy = (n: number, t: number): number => Math.exp(t * Math.log(laws.meanSdRatio(n)))

/** A direction v, for a run that starts from variances 1, small (and small²) along the axes. */
export interface Direction {
  /** Dimension, 2 or 3. */
  readonly d: number
  /** Observations a generation. */
  readonly n: number
  readonly t: number
  readonly small: number
  /** Angle of v in the plane of the first two axes. */
  readonly angle: number
}

/** Mean 0 and the triangular root of Σ₀, its axes turned in the plane of the first two. */
export function initialGaussian({ d, small }: Direction, turn: number): readonly number[] {
  const [c, s] = [Math.cos(turn), Math.sin(turn)]
  const xx = c * c + small * s * s
  const xy = (1 - small) * c * s
  const yy = s * s + small * c * c
  const first = Math.sqrt(xx)
  const plane = [first, xy / first, Math.sqrt(yy - (xy * xy) / xx)]
  return d === 2 ? [0, 0, ...plane] : [0, 0, 0, ...plane, 0, 0, small]
}

/** v′Σ₀v. */
export function initialVariance({ small, angle }: Direction): number {
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  return x * x + small * y * y
}

/** α(n)^t v′√Σ₀v. */
export function rootBound({ n, t, small, angle }: Direction): number {
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  return rootShrinksBy(n, t) * (x * x + Math.sqrt(small) * y * y)
}

export default theorem({
  id: 'bertrand-2024/proposition-1-matrix',
  title: 'Without real data the mean root of a Gaussian’s covariance shrinks to zero in every direction',
  source: {
    paper: bertrand2024,
    locator: 'Proposition 1, in any dimension, as summaries of the paper give it',
    standing: 'quoted',
  },
  statement: String.raw`\mathbb E \sqrt{\Sigma_t} \;\preceq\; \alpha(n)^t \sqrt{\Sigma_0}, \qquad \alpha(n) = \frac{\mathbb E\sqrt{\chi^2_{n-1}}}{\sqrt{n-1}} < 1`,
  assumptions: [
    'Gaussian data in $d$ dimensions with unknown mean and covariance',
    '$\\Sigma_t$ is the sample covariance with divisor $n - 1$',
    'fully synthetic: each generation replaces the last, with the same $n \\ge 2$',
  ],
  notes: [
    'The display was not read; that the proposition has a bound of this form, and $\\alpha(n)$, were seen second-hand.',
    'Proof: $\\Sigma_{t+1} = \\sqrt{\\Sigma_t}\\, S \\sqrt{\\Sigma_t}$ with $(n-1)S \\sim W_d(n-1, \\mathrm{Id})$. In an eigenbasis of $\\Sigma_t$ the mean of $\\sqrt{\\Sigma_{t+1}}$ is diagonal, because the law of $S$ does not change with the signs of coordinates, and $(\\sqrt M)_{ii} \\le \\sqrt{M_{ii}}$.',
    'Equality holds if $\\Sigma_0$ has rank 1. Otherwise directions of small variance shrink faster than the bound.',
  ],
  formulas: [
    formula({
      latex: String.raw`\alpha(n)^t \sqrt{\Sigma_0}`,
      domain: domain({ n: axis.logInteger(2, 1000), t: axis.logInteger(1, 100), Sigma0: axis.logUniform(0.001, 1) }),
      // Along the second axis.
      computes: ({ n, t, Sigma0 }) => rootBound({ d: 2, n, t, small: Sigma0, angle: Math.PI / 2 }),
      symbols: { '\\alpha': () => laws.meanSdRatio },
    }),
  ],
})
