import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { seddik2024 } from './paper.ts'

/** n real observations, drawn once, and m of the latest model in every later generation. */
export interface Mixture {
  readonly symbols: number
  /** Probabilities of the source are proportional to rank^−exponent. */
  readonly exponent: number
  readonly n: number
  readonly m: number
  /** a, of the real frequencies; the synthetic ones weigh the rest. */
  readonly weight: number
  readonly T: number
}

type Source = Pick<Mixture, 'symbols' | 'exponent'>
type Sizes = Pick<Mixture, 'n' | 'm' | 'weight' | 'T'>

export const sourceOf = ({ symbols, exponent }: Source): Float64Array => laws.zipfMandelbrot(symbols, exponent, 0)

/** E|p̂_1 − p|², the risk of the real data alone: (1 − |p|²)/n. */
export const realRisk = ({ n, ...source }: Source & Pick<Mixture, 'n'>): number =>
  sourceOf(source).reduce((left, p) => left - p * p, 1) / n

/** v_T: E[|p̂_T − p̂_1|² | real data] is v_T (1 − |p̂_1|²). */
export const addedNoise = ({ m, weight, T }: Sizes): number => {
  const kept = (1 - weight) * (1 - weight)
  const q = kept * (1 - 1 / m)
  const left = q === 0 ? Number(T === 1) : Math.exp((T - 1) * Math.log(q))
  // So many observations that a generation adds nothing to what is kept.
  if (q === 1) return (T - 1) / m
  return ((kept / m) * (1 - left)) / (1 - q)
}

/** E|p̂_T − p|². */
export const risk = (mixture: Mixture): number => realRisk(mixture) * (1 + (mixture.n - 1) * addedNoise(mixture))

/** What pooling weighs the real data with. */
export const pooled = ({ n, m }: Pick<Mixture, 'n' | 'm'>): number => n / (n + m)

/** Above the pooled risk in every generation, in units of that of the real data: 1 + (n − 1)m/(n² + 2nm + m). */
export const pooledRiskAtMost = ({ n, m }: Pick<Mixture, 'n' | 'm'>): number =>
  1 + ((n - 1) * m) / (n * n + 2 * n * m + m)

/** The most synthetic observations that, pooled, never raise the risk by more than a share η; may be infinite. */
export const mostSynthetic = ({ n, eta }: { readonly n: number; readonly eta: number }): number => {
  const room = n - 1 - eta * (2 * n + 1)
  return room > 0 ? (eta * n * n) / room : Number.POSITIVE_INFINITY
}

/** E|X|⁴ ≤ (Σ (E X_i⁴)^½)². */
const fourthAtMost = (fourths: readonly number[]) => {
  const sum = fourths.reduce((total, fourth) => total + Math.sqrt(fourth), 0)
  return sum * sum
}

/** Var|p̂_T − p|² is at most this: fourth moments of both errors, symbol by symbol, by Minkowski’s inequality. */
export const squaredErrorVarianceAtMost = (mixture: Mixture): number => {
  const { n, m, weight, T } = mixture
  const V = { v0: 0, v1: 1, v2: -1 }
  const source = Array.from(sourceOf(mixture))
  const steps = Array.from({ length: T - 1 }, () => ({ n: m, kept: 1 - weight }))
  const real = source.map((p) => laws.deviationMoments(V, p, [{ n }]).fourth)
  const noise = source.map((p) =>
    laws.binomialLaw(n, p).reduce((sum, mass, j) => sum + mass * laws.deviationMoments(V, j / n, steps).fourth, 0),
  )
  const root = Math.sqrt(Math.sqrt(fourthAtMost(real))) + Math.sqrt(Math.sqrt(fourthAtMost(noise)))
  return root * root * root * root - risk(mixture) * risk(mixture)
}

const mixtures = domain({
  symbols: axis.integer(2, 20),
  exponent: axis.uniform(0, 2),
  n: axis.logInteger(2, 1000),
  m: axis.logInteger(1, 1000),
  weight: axis.uniform(0.02, 0.98),
  T: axis.integer(1, 30),
})
const a = { a: ({ weight }: Pick<Mixture, 'weight'>) => weight }
const sizes = domain({ n: axis.logInteger(2, 1000), m: axis.logInteger(1, 1000) })
const q = String.raw`(1-a)^2 \bigl(1 - \tfrac1m\bigr)`

export default theorem({
  id: 'seddik-2024/real-weight',
  title:
    'Pooled with real data that are kept, synthetic ones add at most half of the real data’s risk, and an eighth as many a tenth',
  source: {
    paper: seddik2024,
    locator: 'partially synthetic training, and the maximal amount of synthetic data of the abstract',
    standing: 'derived',
  },
  statement: String.raw`\begin{gathered} \mathbb E|\hat p_T - p|^2 = \frac{1 - |p|^2}{n} \bigl[1 + (n-1)\, v_T\bigr], \quad v_T = \frac{(1-a)^2}{m}\, \frac{1 - q^{T-1}}{1 - q}, \quad q = (1-a)^2 \bigl(1 - \tfrac1m\bigr); \\ a = \frac{n}{n+m}: \quad 1 + (n-1)\, v_T \uparrow 1 + \frac{(n-1)\,m}{n^2 + 2nm + m} < \frac32, \quad \text{at most } 1 + \eta \text{ for } m \le \frac{\eta\, n^2}{n - 1 - \eta(2n+1)} \end{gathered}`,
  assumptions: [
    'a finite alphabet with probabilities $p$; $\\hat p_1$ is the frequencies of $n$ real observations, drawn once',
    '$\\hat p_{T+1} = a\\,\\hat p_1 + (1-a)\\,$ the frequencies of $m$ draws from $\\hat p_T$, $0 < a \\le 1$; pooling is $a = n/(n+m)$',
  ],
  notes: [
    'Proof: given the real data $\\hat p_T - \\hat p_1$ has mean 0 and $v_{T+1} = (1-a)^2[\\frac1m + (1 - \\frac1m) v_T]$, $v_1 = 0$, in units of $1 - |\\hat p_1|^2$, whose mean is $(1 - \\frac1n)(1 - |p|^2)$.',
    'For large $n$ a tenth more risk allows $m = n/8$ synthetic observations a generation, a quarter $n/2$, a half any number. That is with the real data reused; the paper’s own estimate, a bound on the distance in the first norm, was not read.',
    'For a histogram of given real data, pooled: [Bertrand et al.](../bertrand-2024/histogram-loop.md). A symbol that the real data do not show never comes back, whatever the weight.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{1 - |p|^2}{n} \bigl[1 + (n-1)\, v_T\bigr]`,
      domain: mixtures,
      computes: risk,
      symbols: { '|p|^2': (point) => 1 - realRisk({ ...point, n: 1 }), v_T: addedNoise },
    }),
    formula({
      latex: String.raw`\frac{(1-a)^2}{m}\, \frac{1 - q^{T-1}}{1 - q}`,
      domain: mixtures,
      computes: addedNoise,
      symbols: { ...a, q },
    }),
    formula({
      latex: String.raw`1 + \frac{(n-1)\,m}{n^2 + 2nm + m}`,
      domain: sizes,
      computes: pooledRiskAtMost,
    }),
    formula({
      latex: String.raw`\frac{\eta\, n^2}{n - 1 - \eta(2n+1)}`,
      domain: domain({ n: axis.logInteger(10, 1000), eta: axis.uniform(0.01, 0.4) }),
      computes: mostSynthetic,
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`1 + \frac{(n-1)\,m}{n^2 + 2nm + m}`,
      exact: (mixture: Mixture) => risk(mixture) / realRisk(mixture),
      atMost: pooledRiskAtMost,
      over: points({ symbols: 3, exponent: 1, n: [2, 50, 1e5], m: [1, 100, 1e6], T: [1, 2, 30, 3000] }).map(
        (point) => ({
          ...point,
          weight: pooled(point),
        }),
      ),
    }),
  ],
})
