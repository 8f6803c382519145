import { axis, domain, formula, laws, points, relation, theorem } from 'collapse-check'
import * as tempered from '#theorems/bertrand-2024/distorted-loops'
import { marchi2024 } from './paper.ts'

/** A Gaussian model of infinitely many observations, a share of them external, the rest sampled at a temperature. */
export interface ClosedLoop {
  readonly share: number
  readonly temperature: number
  /** Of the external data. */
  readonly sd: number
}

/** The temperature from which on the variance grows without bound: 1/(1 − α). */
export const criticalTemperature = ({ share }: Pick<ClosedLoop, 'share'>): number => 1 / (1 - share)

/** The variance in the long run, α σ²/(1 − (1 − α) temperature). */
export const settledVariance = ({ share, temperature, sd }: ClosedLoop): number =>
  sd * sd * laws.distortedVarianceLimit(share, temperature)

/** An alphabet with p_i proportional to i^−exponent, without external data. */
export interface SymbolLoop {
  readonly symbols: number
  readonly exponent: number
  readonly temperature: number
  readonly T: number
}

/** ln of the ratio of the most to the least probable symbol after T generations. */
export const logRatio = ({ symbols, exponent, temperature, T }: SymbolLoop): number =>
  exponent * Math.log(symbols) * Math.exp(-(T - 1) * Math.log(temperature))

const alpha = { '\\alpha': ({ share }: { readonly share: number }) => share }

export default theorem({
  id: 'marchi-2024/temperature',
  title:
    'A temperature other than one drives a closed loop to a few symbols or to all alike; external data stop it, up to a critical temperature',
  source: {
    paper: marchi2024,
    locator:
      'the degeneration at every temperature other than one, unless there are enough external data, of its abstract',
    standing: 'derived',
  },
  statement: String.raw`\log\frac{p_i^{(T)}}{p_j^{(T)}} = \tau^{-(T-1)} \log\frac{p_i}{p_j} \quad (\alpha = 0); \qquad \sigma_T^2 \to \frac{\alpha\, \sigma^2}{1 - (1-\alpha)\tau} \ \text{ if } \tau < \frac{1}{1-\alpha}, \ \text{ else } \to \infty \quad (\text{Gaussian}, \alpha > 0)`,
  assumptions: [
    'infinitely many observations in every generation; a share $\\alpha$ of them external, the rest drawn from the latest model $p$ at temperature $\\tau$, from $p^{1/\\tau}$ normalised',
    'maximum likelihood in the family of all laws on an alphabet, or of the Gaussian, where $\\tau$ multiplies the variance',
  ],
  notes: [
    'Proof: $p^{1/\\tau}$ divides every log-ratio by $\\tau$; the pooled variance is $\\alpha\\sigma^2 + (1-\\alpha)\\tau\\sigma_{T-1}^2$, the means being equal.',
    'Below one the alphabet collapses to its most probable symbol, doubly exponentially fast; above one it becomes uniform. The critical temperature is near one where external data are few: 1.0101 at a hundredth.',
    'For finite samples the variance falls short by what the mean wanders; that law is with [Alemohammad et al.](../alemohammad-2024/distorted-sampling.md). The dynamics of the paper itself were not read.',
  ],
  formulas: [
    formula({
      latex: String.raw`\tau^{-(T-1)} \log\frac{p_i}{p_j}`,
      domain: domain({
        symbols: axis.logInteger(2, 1000),
        exponent: axis.uniform(0, 2),
        temperature: axis.logUniform(0.5, 2),
        T: axis.integer(1, 20),
      }),
      computes: logRatio,
      symbols: {
        '\\tau': ({ temperature }) => temperature,
        i: () => 1,
        j: ({ symbols }) => symbols,
        p:
          ({ exponent }) =>
          (rank) =>
            Math.exp(-exponent * Math.log(rank)),
      },
    }),
    formula({
      latex: String.raw`\frac{\alpha\, \sigma^2}{1 - (1-\alpha)\tau}`,
      domain: domain({
        share: axis.uniform(0.1, 1),
        temperature: axis.uniform(0.1, 1.1),
        sd: axis.logUniform(0.1, 10),
      }),
      computes: settledVariance,
      symbols: { ...alpha, '\\tau': ({ temperature }) => temperature, '\\sigma': ({ sd }) => sd },
    }),
    formula({
      latex: String.raw`\frac{1}{1-\alpha}`,
      domain: domain({ share: axis.uniform(0, 0.99) }),
      computes: criticalTemperature,
      symbols: { ...alpha },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: tempered.default,
      where: 'infinite samples, $\\alpha = 1/(1 + \\lambda)$, below the critical temperature',
      here: settledVariance,
      there: ({ share, temperature, sd }) => tempered.temperedVariance({ lambda: 1 / share - 1, tau: temperature, sd }),
      over: points({ share: [0.2, 0.5, 0.9], temperature: [0.1, 0.7, 1, 1.2], sd: [0.3, 2] }),
    }),
  ],
})
