import { ArgumentError, axis, bound, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as filter from './leaky-filter.ts'
import { amin2025 } from './paper.ts'

export interface WeakLabels {
  readonly beta: number
  /** e_0. */
  readonly failing: number
  readonly T: number
}

/** e_T = (1 − β)^T e_0, the probability that the model still fails on a prompt. */
export const stillFailing = ({ beta, failing, T }: WeakLabels): number =>
  T === 0 ? failing : failing * Math.exp(T * Math.log1p(-beta))

/** The law of the number of n prompts on which it still fails: binomial. */
export const failures = ({ n, ...point }: WeakLabels & { readonly n: number }): Float64Array =>
  laws.binomialLaw(n, stillFailing(point))

export interface Target extends Pick<WeakLabels, 'beta' | 'failing'> {
  readonly epsilon: number
}

/** T_ε, the first generation in which the model fails on at most a share ε; infinite if it never does. */
export function generationsNeeded({ epsilon, ...labels }: Target): number {
  if (labels.failing > epsilon && (labels.beta === 0 || (epsilon === 0 && labels.beta < 1)))
    return Number.POSITIVE_INFINITY
  let T = 0
  // What is equal to ε but for rounding is at most ε.
  while (stillFailing({ ...labels, T }) > epsilon * (1 + 1e-12)) T++
  return T
}

/** 1 + ln(e_0/ε)/β, ε ≤ e_0. */
export const generationsAtMost = ({ beta, failing, epsilon }: Target): number => {
  if (!(epsilon <= failing)) throw new ArgumentError('epsilon', epsilon, `e_0 = ${failing} at most`)
  return 1 + (epsilon === failing ? 0 : Math.log(failing / epsilon) / beta)
}

const symbols = { e_0: ({ failing }: { readonly failing: number }) => failing }
const targets = {
  beta: axis.logUniform(0.001, 0.9),
  epsilon: axis.logUniform(0.0001, 0.1),
  failing: axis.uniform(0.1, 1),
}

export default theorem({
  id: 'amin-2025/weak-labels',
  title:
    'A labeller that solves any constant share of the failures brings them down geometrically, in ln(1/ε)/β generations',
  source: {
    paper: amin2025,
    locator: 'the rate of its Theorem 5, $O(\\log(1/\\varepsilon)/\\beta)$, seen second-hand; a toy model of ours',
    standing: 'derived',
  },
  statement: String.raw`n e_T \sim \mathrm{Bin}\bigl(n, (1 - \beta)^T e_0\bigr), \qquad T_\varepsilon = \min\{T: (1 - \beta)^T e_0 \le \varepsilon\} \le 1 + \frac{\ln(e_0/\varepsilon)}{\beta}`,
  assumptions: [
    '$n$ prompts, on each of which the model fails at first with probability $e_0$, independently; in every generation a weak labeller solves each prompt on which the model fails with probability $\\beta$, and the model keeps what it has; $0 < \\varepsilon \\le e_0$',
  ],
  notes: [
    'Proof: a prompt fails for $T$ generations in a row; $-\\ln(1 - \\beta) \\ge \\beta$.',
    'Without the labeller, $\\beta = 0$, nothing changes: synthetic data and a filter teach no prompt that the model fails on. The paper asks for $\\beta > 0$; its theorem was seen second-hand, as a rate.',
  ],
  formulas: [
    formula({
      latex: String.raw`(1 - \beta)^T e_0`,
      domain: domain({ beta: targets.beta, failing: targets.failing, T: axis.integer(0, 30) }),
      computes: stillFailing,
      symbols,
    }),
    formula({
      latex: String.raw`1 + \frac{\ln(e_0/\varepsilon)}{\beta}`,
      domain: domain(targets),
      computes: generationsAtMost,
      symbols,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`1 + \frac{\ln(e_0/\varepsilon)}{\beta}`,
      exact: generationsNeeded,
      atMost: generationsAtMost,
      over: points({ beta: [0.001, 0.1, 0.9], failing: [0.2, 1], epsilon: [1e-4, 0.01, 0.1] }),
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: filter.default,
      where: 'nothing that the model knows goes wrong: $\\delta = 0$',
      here: stillFailing,
      there: (labels) => filter.failingAfter({ ...labels, spoilt: 0, caught: 0 }),
      over: points({ beta: [0.01, 0.3, 0.9], failing: [0.05, 1], T: [0, 1, 20] }),
    }),
  ],
})
