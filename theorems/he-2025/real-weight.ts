import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { he2025 } from './paper.ts'

export interface Mixture {
  /** Fresh real observations in every generation. */
  readonly n: number
  /** Synthetic ones of the latest model in every generation after the first. */
  readonly m: number
  /** Generation; θ_1 is fitted on real data only. */
  readonly T: number
}

/** A mixture whose real data together weigh `weight`, and the synthetic ones the rest. */
export interface WeightedMixture extends Mixture {
  readonly weight: number
}

/** Their weight when both are pooled as if they were the same: n/(n + m). */
export const pooledWeight = ({ n, m }: Pick<Mixture, 'n' | 'm'>): number => n / (n + m)

/** The weight with the least risk in the long run, (√(k² + 4k) − k)/2 with k = n/m. */
export const bestWeight = ({ n, m }: Pick<Mixture, 'n' | 'm'>): number => laws.bestRealWeight(n / m)

/** One generation more: v ← w²/n + (1 − w)²(1/m + v), risks in units of σ². */
export const nextRisk = ({ n, m, weight }: Omit<WeightedMixture, 'T'>, v: number): number =>
  (weight * weight) / n + (1 - weight) * (1 - weight) * (1 / m + v)

/** E(θ_T − θ_0)² in units of σ²: from 1/n to its limit, by (1 − w)² a generation. */
export const weightedRisk = ({ n, m, weight, T }: WeightedMixture): number => {
  const settled = laws.weightedRealVariance({ n, m, weight })
  return settled + Math.exp(2 * (T - 1) * Math.log1p(-weight)) * (1 / n - settled)
}

/** A generation by which the risk is within 10⁻⁶ of its limit: (1 − w)^{2(T − 1)} ≤ e^{−20}. */
export const settledAt = (weight: number): number => 1 + Math.ceil(10 / weight)

const sizes = { n: axis.logInteger(1, 1000), m: axis.logInteger(1, 1000) }
const best = { k: String.raw`\frac nm`, 'w^\\star': String.raw`\frac{\sqrt{k^2 + 4k} - k}{2}` }
/** Where nothing is left of the way. */
const T = 1_000_000

export default theorem({
  id: 'he-2025/real-weight',
  title: 'Beside synthetic data, real data should weigh more than their share, and the best weight is also the risk',
  source: {
    paper: he2025,
    locator: 'the optimal weight $w^\\star$',
    standing: 'quoted',
  },
  statement: String.raw`v_{T+1} = \frac{w^2}{n} + (1 - w)^2 \Bigl(\frac1m + v_T\Bigr), \quad v_1 = \frac1n; \qquad w^\star = \frac{\sqrt{k^2 + 4k} - k}{2}, \quad k = \frac nm, \qquad \lim_{T \to \infty} v_T(w^\star) = \frac{w^\star}{n}`,
  assumptions: [
    'data $\\mathcal N(\\theta_0, \\sigma^2)$ with $\\sigma$ known; $v_T = \\mathbb E(\\theta_T - \\theta_0)^2/\\sigma^2$',
    'every generation has $n$ new real observations and, after the first, $m$ synthetic ones of the latest model',
    'the estimate is $w$ times the real mean plus $1 - w$ times the synthetic one, with the same $w$ in every generation',
  ],
  notes: [
    'The weight is the paper’s, as a summary by others gives it; the risks, before the limit and in it, and that $v = w^\\star/n$, are derived here. Proof: real and synthetic mean are independent given $\\theta_{T-1}$. In the limit $v = N/D$ with $N = w^2 + k(1-w)^2$ and $D = n\\,w(2-w)$; at the least $v$, $N/D = N^\\prime/D^\\prime$, hence $w^2 = k(1-w)$ and $v = w/n$.',
    'For $n = m$ the weight is $1/\\varphi = 0.618$, the reciprocal of the golden ratio; with a hundred synthetic observations to a real one it is 0.095, ten times their share.',
    'Naive pooling is $w = n/(n+m)$, with $v = \\frac{k+1}{k+2}\\frac1n$ in the limit: in this model pooled synthetic data never hurt, and never take away more than half of the risk, however many there are. With the best weight the risk falls as $\\sqrt k$.',
    'The mean of a family with variance $v_0 + v_1 m + v_2 m^2$ has $v = [w^2/n + (1-w)^2/m]/[1 - (1-w)^2(1 + v_2/m)]$. Where $v_2 > n$ naive pooling hurts: six times the risk of the real data alone for a negative binomial of size ¼, $n = 2$, $m = 10$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{w^2}{n} + (1 - w)^2 \Bigl(\frac1m + v_T\Bigr)`,
      domain: domain({ ...sizes, w: axis.uniform(0, 1), v: axis.logUniform(0.001, 1) }),
      computes: ({ w, v, ...mixture }) => nextRisk({ ...mixture, weight: w }, v),
      symbols: { v_T: ({ v }) => v },
    }),
    formula({
      latex: String.raw`\frac{\sqrt{k^2 + 4k} - k}{2}`,
      domain: domain(sizes),
      computes: bestWeight,
      symbols: { k: best.k },
    }),
    formula({
      latex: String.raw`\frac{w^\star}{n}`,
      domain: domain(sizes),
      computes: (mixture) => weightedRisk({ ...mixture, weight: bestWeight(mixture), T }),
      symbols: { ...best },
    }),
    formula({
      latex: String.raw`\frac{k+1}{k+2}\frac1n`,
      domain: domain(sizes),
      computes: (mixture) => weightedRisk({ ...mixture, weight: pooledWeight(mixture), T }),
      symbols: { k: best.k },
    }),
    formula({
      latex: '[w^2/n + (1-w)^2/m]/[1 - (1-w)^2(1 + v_2/m)]',
      domain: domain({ ...sizes, w: axis.uniform(0.3, 1), v2: axis.uniform(-1, 1) }).where(
        ({ m, w, v2 }) => (1 - w) * (1 - w) * (1 + v2 / m) < 0.99,
      ),
      computes: ({ w, ...mixture }) => laws.weightedRealVariance({ ...mixture, weight: w }),
    }),
  ],
})
