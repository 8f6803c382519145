import { axis, bound, domain, formula, laws, points, schedules, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** Outcomes of probability `start`, ⌈n t^p⌉ in generation t. */
export interface BernoulliRun extends schedules.PowerGrowth {
  readonly start: number
}

/** Counts of that mean, ⌈n t^p⌉ in generation t. */
export interface PoissonRun extends schedules.PowerGrowth {
  readonly mean: number
}

/** Pr(θ_T = 0) for a Poisson mean, by its branching process. */
export const extinction = (run: PoissonRun, sizes: readonly number[] = schedules.powerSizes(run)): number =>
  laws.poissonExtinction({ mean: run.mean, sizes })

/** e^{−θ_0/(½ Λ_{T−1} + 1/n_T)} and e^{−θ_0/Λ_T}: bounds on the probability of extinction. */
export const extinctionBounds = (
  run: PoissonRun,
  sizes: readonly number[] = schedules.powerSizes(run),
): readonly [low: number, high: number] => {
  const { mean } = run
  const last = 1 / (sizes.at(-1) ?? Number.NaN)
  const sum = laws.reciprocalSum(sizes)
  return [Math.exp(-mean / ((sum - last) / 2 + last)), Math.exp(-mean / sum)]
}

/** E θ_T(1 − θ_T) = θ_0(1 − θ_0) ∏(1 − 1/n_t): what is left of a Bernoulli model's variance. */
export const heterozygosity = (run: BernoulliRun): number =>
  run.start * (1 - run.start) * schedules.powerSizes(run).reduce((product, n) => product * (1 - 1 / n), 1)

const counts = domain({
  n: axis.logInteger(1, 100),
  p: axis.uniform(0, 2),
  T: axis.logInteger(1, 50),
  mean: axis.logUniform(0.01, 10),
})
const sizesOf = ({ n, p }: schedules.PowerGrowth) => schedules.power(n, p)
/** Λ_T for every T. */
const reciprocalSumOf = (growth: schedules.PowerGrowth) => (T: number) =>
  laws.reciprocalSum(schedules.powerSizes({ ...growth, T }))
/** v_t, the probability that the line of one observation of generation t ends by T. */
const extinctFrom = (growth: schedules.PowerGrowth) => {
  const size = sizesOf(growth)
  const v = (t: number): number => (t >= growth.T ? 0 : Math.exp((-size(t + 1) / size(t)) * (1 - v(t + 1))))
  return v
}

const grid = points({ mean: [0.1, 1, 10], n: [1, 10], p: [0, 1, 2], T: [1, 2, 20, 300] })

export default theorem({
  id: 'xu-2025/forgetting',
  title: 'A model can forget everything while its mean squared error stays bounded',
  source: {
    paper: xu2025,
    locator: 'the abstract’s claim that growing sample sizes are necessary to prevent collapse, in count families',
    standing: 'derived',
  },
  statement: String.raw`\text{Bernoulli}:\ \mathbb E\,\theta_T(1-\theta_T) = \theta_0(1-\theta_0) \prod_{t=1}^{T}\Bigl(1 - \frac1{n_t}\Bigr); \qquad \text{Poisson}:\ \Pr(\theta_T = 0) = e^{-n_1 \theta_0 (1 - v_1)}, \quad v_{t-1} = e^{-\frac{n_t}{n_{t-1}}(1 - v_t)},\ v_T = 0`,
  assumptions: [
    'data Bernoulli($\\theta_0$) or Poisson($\\theta_0$); the estimate is the sample mean',
    'each generation replaces the last; generation $t$ draws $n_t$ observations',
  ],
  notes: [
    'Both are certain in the end exactly when $\\sum 1/n_t$ diverges. $e^{-\\theta_0/(\\frac12\\Lambda_{T-1} + 1/n_T)} \\le \\Pr(\\theta_T = 0) \\le e^{-\\theta_0/\\Lambda_T}$ for Poisson.',
    'Proof: $\\mathbb E[\\theta_t(1-\\theta_t) \\mid \\theta_{t-1}] = (1 - 1/n_t)\\,\\theta_{t-1}(1-\\theta_{t-1})$; the Poisson total is a branching process, and the bounds follow from $\\frac{1}{1-e^{-x}} - \\frac1x \\in [\\frac12, 1]$.',
    'The risk of the Bernoulli estimate is $\\theta_0(1-\\theta_0)(1 - \\prod(1 - 1/n_t))$, at most $\\theta_0(1-\\theta_0)$ always: a bounded risk does not notice that the model has become constant. The limit over $n$ of the supremum over $T$ does.',
    'Which of these the paper calls collapse was not read.',
  ],
  formulas: [
    formula({
      latex: String.raw`\theta_0(1-\theta_0) \prod_{t=1}^{T}\Bigl(1 - \frac1{n_t}\Bigr)`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        p: axis.uniform(0, 2),
        T: axis.logInteger(1, 50),
        start: axis.uniform(0.01, 0.99),
      }),
      computes: heterozygosity,
      symbols: { '\\theta_0': ({ start }) => start, n: sizesOf },
    }),
    formula({
      latex: String.raw`e^{-n_1 \theta_0 (1 - v_1)}`,
      domain: counts,
      computes: extinction,
      symbols: { '\\theta_0': ({ mean }) => mean, n: sizesOf, v: extinctFrom },
    }),
    formula({
      latex: String.raw`e^{-\frac{n_t}{n_{t-1}}(1 - v_t)}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        p: axis.uniform(0, 2),
        T: axis.integer(2, 9),
        t: axis.integer(2, 9),
      }).where(({ t, T }) => t <= T),
      computes: ({ t, ...growth }) => extinctFrom(growth)(t - 1),
      symbols: { n: sizesOf, v: extinctFrom },
    }),
    formula({
      latex: String.raw`e^{-\theta_0/(\frac12\Lambda_{T-1} + 1/n_T)}`,
      domain: counts,
      computes: (run) => extinctionBounds(run)[0],
      symbols: { '\\theta_0': ({ mean }) => mean, n: sizesOf, '\\Lambda': reciprocalSumOf },
    }),
    formula({
      latex: String.raw`e^{-\theta_0/\Lambda_T}`,
      domain: counts,
      computes: (run) => extinctionBounds(run)[1],
      symbols: { '\\theta_0': ({ mean }) => mean, '\\Lambda': reciprocalSumOf },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`e^{-\theta_0/(\frac12\Lambda_{T-1} + 1/n_T)}`,
      exact: (run: PoissonRun) => extinction(run),
      atLeast: (run: PoissonRun) => extinctionBounds(run)[0],
      over: grid,
    }),
    bound({
      latex: String.raw`e^{-\theta_0/\Lambda_T}`,
      exact: (run: PoissonRun) => extinction(run),
      atMost: (run: PoissonRun) => extinctionBounds(run)[1],
      over: grid,
    }),
  ],
})
