import { axis, domain, formula, theorem } from 'collapse-check'
import { shumailov2024 } from './paper.ts'

/** Two normals in the plane, seen along a direction. */
export interface Mixture {
  /** The weight of the first component, which has its centre at 0, variances of 1 and the correlation `rho`. */
  readonly weight: number
  /** How far along the first axis the second one is. */
  readonly apart: number
  /** Its standard deviation; its correlation is the same. */
  readonly ratio: number
  readonly rho: number
  /** The direction in which moments are taken, from the first axis. */
  readonly angle: number
}

export interface Loop extends Mixture {
  readonly n: number
  readonly T: number
}

/** Along the direction: the squared distance of the centres, and the variance of the first component. */
function along({ apart, rho, angle }: Mixture): { readonly distance: number; readonly spread: number } {
  const [x, y] = [Math.cos(angle), Math.sin(angle)]
  return { distance: apart * x * (apart * x), spread: 1 + 2 * rho * x * y }
}

/** The variance of the mixture: within the components, and between them. */
export function mixtureVariance(mixture: Mixture): number {
  const { weight: w, ratio } = mixture
  const { distance, spread } = along(mixture)
  return w * spread + (1 - w) * ratio * ratio * spread + w * (1 - w) * distance
}

/** Its fourth central moment, of a component with variance v at distance d: 3v² + 6vd² + d⁴. */
export function mixtureFourth(mixture: Mixture): number {
  const { weight: w, ratio } = mixture
  const { distance, spread } = along(mixture)
  const of = (v: number, d2: number) => 3 * v * v + 6 * v * d2 + d2 * d2
  const [first, second] = [(1 - w) * (1 - w) * distance, w * w * distance]
  return w * of(spread, first) + (1 - w) * of(ratio * ratio * spread, second)
}

/** E V_T, the variance of the model along the direction. */
export const keptVariance = ({ n, T, ...mixture }: Loop): number =>
  Math.exp(T * Math.log1p(-1 / n)) * mixtureVariance(mixture)

/**
 * E V_T² at most: exact for T = 1. Of a sample of n, with m₂ = V and the fourth moment M of the law,
 * E m₂² = (n − 1)((n − 1)M + (n² − 2n + 3)V²)/n³ and E m₄ = (n − 1)((n² − 3n + 3)M + 3(2n − 3)V²)/n³; the model that is
 * fitted to it has a fourth moment of at most 3 m₄.
 */
export function squaredVarianceAtMost({ n, T, ...mixture }: Loop): number {
  const variance = mixtureVariance(mixture)
  let [fourth, square] = [mixtureFourth(mixture), variance * variance]
  const share = (n - 1) / (n * n * n)
  for (let t = 0; t < T; t++) {
    const sample = share * ((n * n - 3 * n + 3) * fourth + 3 * (2 * n - 3) * square)
    square = share * ((n - 1) * fourth + (n * n - 2 * n + 3) * square)
    fourth = 3 * sample
  }
  return square
}

export default theorem({
  id: 'shumailov-2024/mixture-moments',
  title:
    'A mixture that learns from its own data by EM loses variance like one normal, and keeps its weights in the mean',
  source: { paper: shumailov2024, locator: 'the experiments with mixtures of Gaussians', standing: 'derived' },
  statement: String.raw`\mathbb E\, V_T = \left(1 - \frac{1}{n}\right)^T V_0, \quad V_0 = w s + (1 - w) r^2 s + w (1 - w) \Delta^2; \qquad \mathbb E\, w_T = w \ \text{ with one step of EM}`,
  assumptions: [
    'normals with free weights, means and covariances; each generation makes one step or more of expectation–maximisation, from the last model, on $n$ of its own observations',
    '$V_t$ is the variance of the mixture along a direction. Two components, at first, along it: weights $w$ and $1 - w$, variances $s$ and $r^2 s$, centres $\\Delta$ apart',
  ],
  notes: [
    'Proof: whatever the shares of the components in the observations are, the maximisation leaves the mixture the mean and the variance, with divisor $n$, of its sample: $\\sum_k \\hat w_k \\hat\\mu_k = \\bar y$ and $\\sum_k \\hat w_k (\\hat\\Sigma_k + \\hat\\mu_k \\hat\\mu_k^\\top) = \\overline{y y^\\top}$. Under the model itself the expected share of a component is its weight; from the second step on shares come from another model than the observations.',
    'Its fourth central moment is at most 3 times that of the sample: $\\mathbb E[(y - m)^4 \\mid k] \\le 3(v_k + d_k^2)^2$, and $v_k + d_k^2$ is the mean of $(y - m)^2$ over the shares of $k$, to which Jensen applies.',
  ],
  formulas: [
    formula({
      latex: String.raw`w s + (1 - w) r^2 s + w (1 - w) \Delta^2`,
      domain: domain({
        w: axis.uniform(0.1, 0.9),
        apart: axis.uniform(0, 4),
        r: axis.uniform(0.3, 3),
        rho: axis.uniform(-0.9, 0.9),
        angle: axis.uniform(0, 3),
      }),
      computes: ({ w, r, ...rest }) => mixtureVariance({ weight: w, ratio: r, ...rest }),
      symbols: {
        s: ({ rho, angle }) => 1 + rho * Math.sin(2 * angle),
        '\\Delta': ({ apart, angle }) => apart * Math.cos(angle),
      },
    }),
    formula({
      latex: String.raw`\left(1 - \frac{1}{n}\right)^T V_0`,
      domain: domain({ n: axis.logInteger(2, 1000), T: axis.logInteger(1, 100), weight: axis.uniform(0.1, 0.9) }),
      computes: (point) => keptVariance({ apart: 2, ratio: 0.5, rho: 0, angle: 0, ...point }),
      symbols: { V_0: ({ weight: w }) => w + (1 - w) / 4 + 4 * w * (1 - w) },
    }),
  ],
})
