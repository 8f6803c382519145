import { axis, bound, domain, formula, laws, points, schedules, special, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** T generations of ⌈n t^p⌉, and a distance from the truth in units of the data's standard deviation. */
export interface Corridor extends schedules.PowerGrowth {
  readonly delta: number
}

/** Λ_T, the variance of θ_T in units of σ². */
export const lambda = (growth: schedules.PowerGrowth): number => laws.reciprocalSum(schedules.powerSizes(growth))

/** 2Φ̄(δ/√Λ_T), the probability of being outside at T, is at most the probability of having left by T. */
export const exitAtLeast = (corridor: Corridor): number =>
  2 * special.normalSurvival(corridor.delta / Math.sqrt(lambda(corridor)))

/** At most twice that (Lévy). */
export const exitAtMost = (corridor: Corridor): number => 2 * exitAtLeast(corridor)

/**
 * The exact probability of having left (−δ, δ) by generation T: the sub-density of walks still inside, carried
 * from step to step on Gauss–Legendre nodes. Needs steps that are wide beside the spacing of the nodes,
 * 1/√n_t ≥ δ/20, for an error below 1e-9.
 */
export function exitProbability({ delta, ...growth }: Corridor): number {
  const [first = Number.NaN, ...later] = schedules.powerSizes(growth)
  let inside = NODES.map((x) => density(x * delta, first))
  for (const n of later) {
    const before = inside
    inside = NODES.map((x) =>
      NODES.reduce((sum, y, j) => sum + (WEIGHTS[j] ?? 0) * delta * (before[j] ?? 0) * density((x - y) * delta, n), 0),
    )
  }
  return 1 - inside.reduce((sum, f, j) => sum + (WEIGHTS[j] ?? 0) * delta * f, 0)
}

/** Density of N(0, 1/n). */
const density = (x: number, n: number) => Math.sqrt(n / (2 * Math.PI)) * Math.exp(-0.5 * n * x * x)

const { nodes: NODES, weights: WEIGHTS } = special.gaussLegendreRule(80)

/** Φ(δ/√Λ) − Φ(−δ/√Λ): the probability of being inside at T, whatever happened before. */
export const insideAtEnd = (corridor: Corridor): number =>
  2 * special.normalCdf(corridor.delta / Math.sqrt(lambda(corridor))) - 1

const corridors = domain({
  n: axis.logInteger(1, 1000),
  p: axis.uniform(0, 2),
  T: axis.logInteger(1, 50),
  delta: axis.logUniform(0.01, 1),
  sigma: axis.logUniform(0.1, 10),
})
const symbols = {
  '\\Lambda_T': String.raw`\sum_{t=1}^{T} \frac1{n_t}`,
  n: ({ n, p }: schedules.PowerGrowth) => schedules.power(n, p),
}

/** δ from 0.5 to 3 standard deviations of the walk, no wider than the nodes of the law bear. */
const grid = points({ n: [1, 50], p: [0, 1, 2], T: [1, 3, 10], z: [0.5, 1, 2, 3] })
  .map(({ z, ...growth }): Corridor => ({ ...growth, delta: Number((z * Math.sqrt(lambda(growth))).toPrecision(3)) }))
  .filter(({ n, p, T, delta }) => delta * Math.sqrt(n * Math.exp(p * Math.log(T))) < 20)

export default theorem({
  id: 'xu-2025/exit-probability',
  title: 'The estimate leaves every neighbourhood of the truth exactly when the reciprocal sample sizes diverge',
  source: { paper: xu2025, locator: 'the random-walk view of the abstract', standing: 'derived' },
  statement: String.raw`2\bar\Phi\Bigl(\frac{\delta}{\sigma\sqrt{\Lambda_T}}\Bigr) \;\le\; \Pr\Bigl(\max_{t \le T} |\theta_t - \theta_0| \ge \delta\Bigr) \;\le\; 4\bar\Phi\Bigl(\frac{\delta}{\sigma\sqrt{\Lambda_T}}\Bigr), \qquad \Lambda_T = \sum_{t=1}^{T} \frac1{n_t}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; the estimate is the sample mean',
    'each generation replaces the last; generation $t$ draws $n_t$ observations',
  ],
  notes: [
    'Proof: being outside at $T$ is one way of having left; Lévy’s inequality for sums of independent symmetric steps. (Kolmogorov’s inequality gives $\\sigma^2\\Lambda_T/\\delta^2$, which is never less: $x^2\\bar\\Phi(x) < 0.17$.)',
    'Hence, for every starting size: $\\Lambda_\\infty = \\infty$ means that the walk leaves with probability 1, and $\\Lambda_\\infty < \\infty$ that it stays with a probability that tends to 1 as all sizes grow. For general unbiased estimators the same dichotomy holds with constants that depend on the local variance.',
    'The exact probability integrates the density of the walks still inside from step to step.',
    'The body of the paper was not read; the bounds are ours, consistent with its claim that sample sizes must grow.',
  ],
  formulas: [
    formula({
      latex: String.raw`2\bar\Phi\Bigl(\frac{\delta}{\sigma\sqrt{\Lambda_T}}\Bigr)`,
      domain: corridors,
      computes: ({ sigma, ...corridor }) => exitAtLeast({ ...corridor, delta: corridor.delta / sigma }),
      symbols,
    }),
    formula({
      latex: String.raw`4\bar\Phi\Bigl(\frac{\delta}{\sigma\sqrt{\Lambda_T}}\Bigr)`,
      domain: corridors,
      computes: ({ sigma, ...corridor }) => exitAtMost({ ...corridor, delta: corridor.delta / sigma }),
      symbols,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`2\bar\Phi\Bigl(\frac{\delta}{\sigma\sqrt{\Lambda_T}}\Bigr)`,
      exact: exitProbability,
      atLeast: exitAtLeast,
      over: grid,
    }),
    bound({
      latex: String.raw`4\bar\Phi\Bigl(\frac{\delta}{\sigma\sqrt{\Lambda_T}}\Bigr)`,
      exact: exitProbability,
      atMost: exitAtMost,
      over: grid,
    }),
  ],
})
