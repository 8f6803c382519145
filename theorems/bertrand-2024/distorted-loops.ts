import { axis, domain, formula, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** A loop whose sampler multiplies the mean. */
export interface AmplifiedLoop {
  /** How many times too large the mean of the synthetic data is. */
  readonly c: number
  /** λ in units of the threshold 1/(c − 1). */
  readonly ratio: number
  /** Mean of the real data. */
  readonly real: number
  /** Mean of the first model. */
  readonly start: number
  /** Generations after the start. */
  readonly t: number
}

/** A loop whose learner adds something to its estimate. */
export interface BiasedLoop {
  readonly lambda: number
  /** What the learner adds in every generation. */
  readonly bias: number
  /** Generations after a first model without error. */
  readonly t: number
}

/** A loop whose sampler multiplies the variance. */
export interface TemperedLoop {
  readonly lambda: number
  /** The sampler multiplies the variance by it. */
  readonly tau: number
  /** Standard deviation of the real data. */
  readonly sd: number
}

/** λ, synthetic observations to a real one. */
export const amplifiedLambda = ({ c, ratio }: Pick<AmplifiedLoop, 'c' | 'ratio'>): number =>
  ratio * amplificationThreshold(c)

/** Mean after t generations if the sampler amplifies the model's mean c times: λc/(1 + λ) is the factor. */
export function amplifiedMean(loop: AmplifiedLoop, c = loop.c): number {
  const { real, start, t } = loop
  const lambda = amplifiedLambda(loop)
  const factor = (lambda * c) / (1 + lambda)
  if (factor === 1) return start + (t * real) / (1 + lambda)
  const power = Math.exp(t * Math.log(factor))
  return power * start + ((1 - power) / (1 - factor)) * (real / (1 + lambda))
}

/** The λ from which on the loop with a sampler amplified c > 1 times diverges: 1/(c − 1). */
export const amplificationThreshold = (c: number): number => 1 / (c - 1)

/** Error after t generations: b Σ_{l < t} ρ^l with ρ = λ/(1 + λ). */
export const biasedError = ({ lambda, bias, t }: BiasedLoop): number =>
  bias * (1 + lambda) * -Math.expm1(t * Math.log(lambda / (1 + lambda)))

/** Variance in the long run: v/(1 + λ(1 − τ)), while λ(τ − 1) < 1. */
export const temperedVariance = ({ lambda, tau, sd }: TemperedLoop): number => (sd * sd) / (1 + lambda * (1 - tau))

export default theorem({
  id: 'bertrand-2024/distorted-loops',
  title: 'Loops that do diverge: a sampler that exaggerates has a sharp threshold λ = 1/(c − 1), which is ½ for c = 3',
  source: {
    paper: bertrand2024,
    locator: 'loops outside the assumptions of Theorem 1',
    standing: 'derived',
  },
  statement: String.raw`m_{t+1} = \frac{m_\star + \lambda c\, m_t}{1+\lambda}: \text{ diverges} \iff \lambda(c - 1) \ge 1 \ (m_\star \ne 0); \qquad v_\infty = \frac{v_\star}{1 + \lambda(1 - \tau)} \text{ if } \lambda(\tau - 1) < 1; \qquad \text{bias } b \text{ a generation} \to (1 + \lambda)\, b`,
  assumptions: [
    'infinitely many observations: the real data, and $\\lambda > 0$ synthetic ones of the latest model to each real one (fixed real + latest synthetic)',
    'one assumption broken: the sampler multiplies the mean by $c > 0$ (and the loop does not start at the fixed point $m_\\star/(1 + \\lambda - \\lambda c)$, which above the threshold repels), or the variance by a temperature $\\tau$, or the learner adds $b$ to its estimate',
  ],
  notes: [
    'Proof: maximum likelihood matches the pooled moments, so each loop is a linear recursion.',
    'For $c = 3$ the threshold is the ½ of Theorem 1 by coincidence. A loop that diverges above ½ has a distorted sampler, not too much synthetic data.',
    'The bias of the learner plays the part of $\\varepsilon_{OPT}$: it is amplified $1 + \\lambda$ times, and no more.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{m_\star + \lambda c\, m_t}{1+\lambda}`,
      domain: domain({
        c: axis.uniform(1.1, 4),
        ratio: axis.logUniform(0.1, 10),
        real: axis.uniform(-2, 2),
        start: axis.uniform(-2, 2),
      }),
      computes: (loop) => amplifiedMean({ ...loop, t: 1 }),
      symbols: {
        '\\lambda': amplifiedLambda,
        'm_\\star': ({ real }) => real,
        m_t: ({ start }) => start,
      },
    }),
    formula({
      latex: String.raw`\frac{v_\star}{1 + \lambda(1 - \tau)}`,
      domain: domain({
        lambda: axis.logUniform(0.01, 100),
        tau: axis.uniform(0.1, 2),
        sd: axis.logUniform(0.1, 10),
      }).where(({ lambda, tau }) => lambda * (tau - 1) < 1),
      computes: temperedVariance,
      symbols: { 'v_\\star': ({ sd }) => sd * sd },
    }),
    formula({
      latex: String.raw`(1 + \lambda)\, b`,
      domain: domain({ lambda: axis.logUniform(0.01, 10), b: axis.uniform(-1, 1) }),
      // By then less than 1e-40 of the way is left.
      computes: ({ lambda, b }) => biasedError({ lambda, bias: b, t: 1000 }),
    }),
    formula({
      latex: String.raw`m_\star/(1 + \lambda - \lambda c)`,
      domain: domain({ c: axis.uniform(1.1, 4), ratio: axis.uniform(0.1, 0.9), real: axis.uniform(-2, 2) }),
      // Below the threshold it attracts; by then less than 1e-40 of the way is left.
      computes: (loop) => amplifiedMean({ ...loop, start: 0, t: 10_000 }),
      symbols: { '\\lambda': amplifiedLambda, 'm_\\star': ({ real }) => real },
    }),
  ],
})
