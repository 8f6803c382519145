import { axis, bound, domain, formula, points, special, theorem } from 'collapse-check'
import { bertrand2024 } from './paper.ts'

/** One generation of the Gaussian mean family with known standard deviation 1. */
export interface OneGeneration {
  /** Real observations. */
  readonly n: number
  /** Synthetic ones. */
  readonly k: number
  /** Probability with which the bound may fail. */
  readonly delta: number
}

/** a √(log(b/δ)/n) with a = √(2/(1 + λ)), b = 2. */
export const deviationBound = ({ n, k, delta }: OneGeneration): number =>
  Math.sqrt((2 / (1 + k / n)) * (Math.log(2 / delta) / n))

/** How often the bound really fails: Pr(|Z| > √(2 log(2/δ))). */
export const failureProbability = ({ delta }: Pick<OneGeneration, 'delta'>): number =>
  2 * special.normalCdf(-Math.sqrt(2 * Math.log(2 / delta)))

export default theorem({
  id: 'bertrand-2024/assumption-3',
  title: 'Assumption 3 holds for the Gaussian mean, with constants and with room to spare',
  source: {
    paper: bertrand2024,
    locator: 'Assumption 3, as far as its reviews and summaries show it',
    standing: 'derived',
  },
  statement: String.raw`\Pr\Bigl(\bigl|\mathcal G^n_\lambda(\theta) - \mathcal G^\infty_\lambda(\theta)\bigr| > \varepsilon_{OPT} + \tfrac{a}{\sqrt n}\sqrt{\log\tfrac b\delta}\Bigr) \le \delta, \qquad \varepsilon_{OPT} = 0,\quad a = \sigma\sqrt{\tfrac{2}{1+\lambda}},\quad b = 2`,
  assumptions: [
    'Gaussian data with known standard deviation $\\sigma$; the estimate is the pooled mean',
    '$n$ real observations and $k = \\lambda n$ synthetic ones of a given model $\\theta$',
  ],
  notes: [
    'Proof: $\\mathcal G^n_\\lambda(\\theta) - \\mathcal G^\\infty_\\lambda(\\theta) \\sim \\mathcal N(0, \\sigma^2/(n(1+\\lambda)))$ for every $\\theta$, and $\\Pr(|Z| > z) \\le 2e^{-z^2/2}$.',
    'So the exact frequency is $\\Pr(|Z| > \\sqrt{2\\log(2/\\delta)})$: 0.096, 0.014 and 0.001 for $\\delta$ = 0.5, 0.1 and 0.01. A reviewer had asked how likely such a bound is.',
  ],
  formulas: [
    formula({
      latex: String.raw`\tfrac{a}{\sqrt n}\sqrt{\log\tfrac b\delta}`,
      domain: domain({
        n: axis.logInteger(1, 1000),
        k: axis.logInteger(1, 1000),
        delta: axis.logUniform(0.001, 1),
        sigma: axis.logUniform(0.1, 10),
      }),
      computes: ({ sigma, ...generation }) => sigma * deviationBound(generation),
      symbols: {
        a: String.raw`\sigma\sqrt{\tfrac{2}{1+\lambda}}`,
        b: '2',
        '\\lambda': ({ n, k }) => k / n,
      },
    }),
    formula({
      latex: String.raw`\Pr(|Z| > \sqrt{2\log(2/\delta)})`,
      domain: domain({ delta: axis.logUniform(0.001, 1) }),
      computes: failureProbability,
      symbols: { '|Z|': () => (z) => 1 - 2 * special.normalCdf(-z) },
    }),
    formula({ latex: '0.096', domain: domain({}), computes: () => failureProbability({ delta: 0.5 }), rounded: true }),
    formula({ latex: '0.014', domain: domain({}), computes: () => failureProbability({ delta: 0.1 }), rounded: true }),
    formula({ latex: '0.001', domain: domain({}), computes: () => failureProbability({ delta: 0.01 }), rounded: true }),
  ],
  bounds: [
    bound({
      latex: String.raw`\delta`,
      exact: failureProbability,
      atMost: ({ delta }) => delta,
      over: points({ delta: [0.9, 0.5, 0.1, 1e-3, 1e-9] }),
    }),
  ],
})
