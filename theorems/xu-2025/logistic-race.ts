import { laws, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

export interface LogisticRace {
  readonly intercept: number
  readonly slope: number
  /** Observations at each of x = −1, 0, 1, in every generation: n = 3m. */
  readonly m: number
  readonly T: number
}

type Law = Float64Array
/** Intercept and slope. */
type Weights = readonly [number, number]

const LEVELS = [-1, 0, 1] as const
const sigmoid = (log: number) => 1 / (1 + Math.exp(-log))
const chances = ([intercept, slope]: Weights) => LEVELS.map((x) => sigmoid(intercept + slope * x))

/** Covariance matrix of √n times the error of the estimate, for many observations: the inverse information. */
export function logisticVariance({ intercept, slope }: Pick<LogisticRace, 'intercept' | 'slope'>): number[][] {
  const [i00, i01, i11] = information([intercept, slope]).map((value) => value / 3) as [number, number, number]
  const determinant = i00 * i11 - i01 * i01
  return [
    [i11 / determinant, -i01 / determinant],
    [-i01 / determinant, i00 / determinant],
  ]
}

/** Of one observation at each level. */
function information(w: Weights): readonly [number, number, number] {
  const variances = chances(w).map((p) => p * (1 - p))
  const moment = (power: (x: number) => number) =>
    variances.reduce((sum, v, j) => sum + v * power(LEVELS[j] ?? Number.NaN), 0)
  return [moment(() => 1), moment((x) => x), moment((x) => x * x)]
}

/**
 * The estimate is a function of (Σ y, Σ x y), which is where the likelihood equations hold. It exists inside the
 * hexagon that all samples span.
 */
export function logisticEstimate(m: number, total: number, contrast: number): Weights | undefined {
  if (Math.abs(contrast) >= Math.min(total, m, 3 * m - total)) return undefined
  let w: Weights = [0, 0]
  for (let step = 0; step < 100; step++) {
    const [below = 0, at = 0, above = 0] = chances(w)
    const [i00, i01, i11] = information(w)
    const [gap, gapOfContrast] = [total / m - below - at - above, contrast / m - above + below]
    const determinant = i00 * i11 - i01 * i01
    const moves = [
      (i11 * gap - i01 * gapOfContrast) / determinant,
      (i00 * gapOfContrast - i01 * gap) / determinant,
    ] as const
    // Newton goes too far where the information is small.
    const length = Math.min(1, 1 / Math.hypot(...moves))
    w = [w[0] + length * moves[0], w[1] + length * moves[1]]
    if (Math.hypot(...moves) < 1e-12) return w
  }
  throw new RangeError(`logisticEstimate(${m}, ${total}, ${contrast}) did not converge`)
}

/** Law of (Σ y, Σ x y) for a model, over the states of which each is (2m + 1)·Σ y + Σ x y + m. */
function statisticLaw(m: number, w: Weights, states: readonly number[]): Float64Array {
  const [below, at, above] = chances(w).map((p) => laws.binomialLaw(m, p)) as [Law, Law, Law]
  const law = new Float64Array((3 * m + 1) * (2 * m + 1))
  below.forEach((pBelow, i) => {
    above.forEach((pAbove, j) => {
      at.forEach((pAt, l) => {
        const state = (2 * m + 1) * (i + j + l) + (j - i) + m
        law[state] = (law[state] ?? 0) + pBelow * pAbove * pAt
      })
    })
  })
  return Float64Array.from(states, (state) => law[state] ?? Number.NaN)
}

/** Pr(‖w_T − w_0‖ < ‖w_1 − w_0‖), ties counted half: exactly, by the chain of (Σ y, Σ x y). */
export function logisticRace({ intercept, slope, m, T }: LogisticRace): number {
  const models = new Map<number, Weights>()
  for (let total = 1; total < 3 * m; total++) {
    for (let contrast = -m; contrast <= m; contrast++) {
      const w = logisticEstimate(m, total, contrast)
      if (w !== undefined) models.set((2 * m + 1) * total + contrast + m, w)
    }
  }
  const states = [...models.keys()]
  const weights = [...models.values()]
  return laws.chainRace({
    first: statisticLaw(m, [intercept, slope], states),
    next: weights.map((w) => statisticLaw(m, w, states)),
    errors: Float64Array.from(weights, ([w0, w1]) => Math.hypot(w0 - intercept, w1 - slope)),
    T,
  })
}

export default theorem({
  id: 'xu-2025/logistic-race',
  title: 'Logistic regression beats real data alone with a probability that its sufficient statistic decides',
  source: {
    paper: xu2025,
    locator: 'the abstract’s extension to general parametric families; the design and the exact law are ours',
    standing: 'derived',
  },
  statement: String.raw`\Pr\bigl(\lVert w_T - w_0 \rVert < \lVert w_1 - w_0 \rVert\bigr) = \sum_{s} \Pr(S_1 = s)\, \Pr\bigl(\lVert \hat w(S_T) - w_0 \rVert < \lVert \hat w(s) - w_0 \rVert \bigm| S_1 = s\bigr) \;\longrightarrow\; P_V(R_T), \qquad S_t = \Bigl(\sum_i y_i, \sum_i x_i y_i\Bigr)`,
  assumptions: [
    '$\\Pr(y = 1 \\mid x) = 1/(1 + e^{-w \\cdot (1, x)})$, fitted by maximum likelihood; every generation sees $x = -1, 0, 1$, each $m$ times',
    'each generation replaces the last; $R_T = T - 1$',
    'ties count half, and runs that come upon separable data, which have no fit, are lost',
  ],
  notes: [
    'Proof: the likelihood equations say that $(\\sum y, \\sum x y)$ equals its mean, so that the estimate is a function of it and $S_t$ is a Markov chain; given $w$ its law is that of three binomial numbers. There is an estimate inside the hexagon that the samples span, and only there.',
    'The limit is the law of *beats-real-only-vector* with $V$ the inverse of the Fisher information; see *asymptotic-race*.',
    'The body of the paper was not read: that general parametric families are treated is in its abstract.',
  ],
})
