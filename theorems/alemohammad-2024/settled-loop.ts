import { axis, domain, formula, type laws, points, relation, theorem } from 'collapse-check'
import * as distorted from './distorted-sampling.ts'
import { alemohammad2024 } from './paper.ts'

/** n new real observations and k of the latest model in every generation; its sampler multiplies the variance. */
export interface SettledLoop {
  readonly n: number
  readonly k: number
  readonly factor: number
  readonly divisor: laws.VarianceDivisor
}

/** What a generation makes of (E μ², E σ²), in units of the true variance: both are linear in both. */
function map({ n, k, factor, divisor }: SettledLoop) {
  const N = n + k
  const correction = divisor === 'n' ? 1 : N / (N - 1)
  const c = (n * k) / N / N
  return {
    kept: (k / N) * (k / N),
    noise: { real: n / N / N, synthetic: (factor * k) / N / N },
    variance: {
      real: correction * ((n - 1) / N + c / n),
      synthetic: correction * factor * ((k - 1) / N + c / k),
      mean: correction * c,
    },
  }
}

/** What the variance hands on to itself, in one generation and through the mean; it settles where this is below 1. */
export const handedOn = (loop: SettledLoop): number => {
  const { kept, noise, variance } = map(loop)
  return variance.synthetic + (variance.mean * noise.synthetic) / (1 - kept)
}

/** E σ² in the long run; infinite where it does not settle. */
export const settledVariance = (loop: SettledLoop): number => {
  const { kept, noise, variance } = map(loop)
  const left = 1 - handedOn(loop)
  return left > 0 ? (variance.real + (variance.mean * noise.real) / (1 - kept)) / left : Number.POSITIVE_INFINITY
}

/** E(μ − μ_0)² in the long run. */
export const settledMeanSquare = (loop: SettledLoop): number => {
  const { kept, noise } = map(loop)
  return (noise.real + noise.synthetic * settledVariance(loop)) / (1 - kept)
}

const loops = domain({
  n: axis.logInteger(2, 1000),
  k: axis.logInteger(2, 1000),
  factor: axis.uniform(0.05, 1),
})
const symbols = {
  '\\lambda': ({ factor }: { readonly factor: number }) => factor,
  N: ({ n, k }: { readonly n: number; readonly k: number }) => n + k,
}

export default theorem({
  id: 'alemohammad-2024/settled-loop',
  title: 'With fresh real data a loop with a biased sampler settles, and what its mean wanders adds to its variance',
  source: {
    paper: alemohammad2024,
    locator: 'its fresh data loop with sampling bias λ, for Gaussians',
    standing: 'derived',
  },
  statement: String.raw`\begin{gathered} m = \frac{n + \lambda k\, s}{N^2 - k^2}, \qquad s = \frac{n-1}{N} + \frac{k}{N^2} + \lambda s\, \frac{(k-1) N + n}{N^2} + \frac{nk}{N^2}\, m, \qquad N = n + k; \\ m = \lim \mathbb E(\mu_T - \mu_0)^2, \quad s = \lim \mathbb E\,\sigma_T^2 \end{gathered}`,
  assumptions: [
    'normal data of variance 1 with unknown mean and variance, fitted by maximum likelihood (divisor $N$; with $N - 1$ the second line is multiplied by $N/(N-1)$)',
    'each generation pools $n$ new real observations and $k$ of the latest model, drawn with $\\lambda$ times its variance',
  ],
  notes: [
    'Proof: the pooled mean has variance $(n + \\lambda k s)/N^2$ about $\\frac kN\\mu$; the pooled variance is that within both kinds of data and $nk/N^2$ times the squared difference of their means. Two linear equations with one solution, to which the loop converges where $\\lambda$ is below its critical value.',
    'For large samples $s = \\alpha/(1 - (1-\\alpha)\\lambda)$: the [limit](distorted-sampling.md). Twenty real and eighty synthetic observations at $\\lambda = 0.6$ give 0.381 in place of 0.385, and 0.388 with the divisor $N - 1$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{n + \lambda k\, s}{N^2 - k^2}`,
      domain: loops,
      computes: (loop) => settledMeanSquare({ ...loop, divisor: 'n' }),
      symbols: { ...symbols, s: (loop) => settledVariance({ ...loop, divisor: 'n' }) },
    }),
    formula({
      latex: String.raw`\frac{n-1}{N} + \frac{k}{N^2} + \lambda s\, \frac{(k-1) N + n}{N^2} + \frac{nk}{N^2}\, m`,
      domain: loops,
      computes: (loop) => settledVariance({ ...loop, divisor: 'n' }),
      symbols: {
        ...symbols,
        s: (loop) => settledVariance({ ...loop, divisor: 'n' }),
        m: (loop) => settledMeanSquare({ ...loop, divisor: 'n' }),
      },
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: distorted.default,
      where: 'fresh real data, when nothing is left of the way',
      here: (loop) => settledVariance({ ...loop, divisor: 'n' }),
      there: (loop) => distorted.loopVariance({ ...loop, real: 'drawn anew', T: 3000 }),
      over: points({ n: [5, 20, 500], k: [2, 80, 1000], factor: [0.1, 0.6, 0.95] }),
    }),
  ],
})
