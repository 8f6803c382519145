import { axis, domain, formula, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

export interface KernelLoop {
  readonly n: number
  readonly k: number
  /** Generation; θ_1 is fitted on real data only. */
  readonly T: number
  /** Bandwidth. */
  readonly h: number
}

/**
 * Pr(G = g), g = 1, …, T: how many kernels a draw from θ_T has passed through since it was a real observation.
 * (1 − ρ)ρ^{g−1} for g < T, ρ^{T−1} for g = T.
 */
export const kernelsPassed = ({ n, k, T }: KernelLoop): readonly number[] => {
  const rho = k / (n + k)
  return Array.from({ length: T }, (_, i) => Math.exp(i * Math.log(rho)) * (i < T - 1 ? 1 - rho : 1))
}

const momentOfG = (loop: KernelLoop, power: (g: number) => number) =>
  kernelsPassed(loop).reduce((sum, mass, i) => sum + mass * power(i + 1), 0)

/** The variance of a draw from θ_T: v + h² E G, which tends to v + (1 + λ)h². */
export const kernelVariance = (loop: KernelLoop, v: number): number => v + loop.h * loop.h * momentOfG(loop, (g) => g)

/** The fourth central moment of a draw, for real data with variance v and fourth central moment m4. */
export const kernelFourthMoment = (loop: KernelLoop, v: number, m4: number): number => {
  const h2 = loop.h * loop.h
  return m4 + 6 * v * h2 * momentOfG(loop, (g) => g) + 3 * h2 * h2 * momentOfG(loop, (g) => g * g)
}

export default theorem({
  id: 'bertrand-2024/kernel-density-loop',
  title:
    'A kernel density estimate retrained on itself widens, but with real data kept only up to (1 + λ) squared bandwidths',
  source: {
    paper: bertrand2024,
    locator: 'the setting of its stability theorems, for a model that is not parametric',
    standing: 'derived',
  },
  statement: String.raw`X_T = X_{\text{real}} + h \sum_{j=1}^{G} Z_j, \quad \Pr(G \ge g) = \rho^{g-1},\ g \le T; \qquad \operatorname{Var} X_T \to v + (1 + \lambda) h^2`,
  assumptions: [
    'the model is a Gaussian kernel density estimate with fixed bandwidth $h$',
    '$n$ real observations, drawn once; $k = \\lambda n$ fresh synthetic ones of the latest model in every generation; $\\rho = k/(n+k)$',
    '$X_T$ is one draw from the model $\\theta_T$, over everything random',
  ],
  notes: [
    'Proof: a draw is a point of the pool plus $hZ$; that point is real with probability $1 - \\rho$, else a draw from the previous model. Exact for all $n$ and $k$, and for all data: only the variance of the real data enters.',
    'In terms of characteristic functions $\\varphi_\\infty(\\omega) = \\frac{\\kappa(h\\omega)\\varphi_d(\\omega)}{1 + \\lambda - \\lambda\\kappa(h\\omega)}$ with $\\kappa(u) = e^{-u^2/2}$. Without real data the variance grows by $h^2$ a generation, for ever.',
  ],
  formulas: [
    formula({
      latex: String.raw`v + (1 + \lambda) h^2`,
      domain: domain({
        n: axis.logInteger(1, 100),
        k: axis.logInteger(1, 1000),
        h: axis.logUniform(0.1, 10),
        v: axis.logUniform(0.1, 10),
      }).where(({ n, k }) => k <= 10 * n),
      // By then less than 1e-30 of the way is left.
      computes: ({ v, ...loop }) => kernelVariance({ ...loop, T: 800 }, v),
      symbols: { '\\lambda': ({ n, k }) => k / n },
    }),
    formula({
      latex: String.raw`\rho^{g-1}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        k: axis.logInteger(1, 1000),
        T: axis.integer(1, 20),
        g: axis.integer(1, 20),
      }).where(({ g, T }) => g <= T),
      computes: ({ g, ...loop }) =>
        kernelsPassed({ ...loop, h: 1 })
          .slice(g - 1)
          .reduce((sum, mass) => sum + mass, 0),
      symbols: { '\\rho': 'k/(n+k)' },
    }),
  ],
})
