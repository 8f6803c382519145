import { axis, domain, formula, integersFrom, laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface Accumulation {
  readonly V: laws.VarianceFunction
  /** Mean of the real data. */
  readonly mean: number
  /** Observations a generation. */
  readonly n: number
  /** Generation. */
  readonly T: number
}

/** V at a mean. */
export const varianceAt = ({ v0, v1, v2 }: laws.VarianceFunction, mean: number): number => v0 + mean * (v1 + mean * v2)

/** E(m_T − m)² in units of V(m)/n: n·(∏(1 + v2/(n k²)) − 1)/v2, which is H_T for v2 = 0. */
export function inflation({ V: { v2 }, n, T }: Pick<Accumulation, 'V' | 'n' | 'T'>): number {
  let sum = 0
  for (let k = 1; k <= T; k++) sum += v2 === 0 ? 1 / (k * k) : Math.log1p(v2 / (n * k * k))
  return v2 === 0 ? sum : (n * Math.expm1(sum)) / v2
}

/** E(m_T − m)⁴ in units of (V(m)/n)²: each generation moves the mean by 1/k of its batch's deviation. */
export function fourthMoment({ V, mean, n, T }: Accumulation): number {
  const unit = varianceAt(V, mean) / n
  const steps = integersFrom(1, T).map((k) => ({ n, weight: 1 / k }))
  return laws.deviationMoments(V, mean, steps).fourth / (unit * unit)
}

/** An upper bound of Var((m_1 − m)(m_T − m)) in units of (V(m)/n)²: E(e_1² e_T²) ≤ √(E e_1⁴ · E e_T⁴). */
export const productVarianceAtMost = (point: Accumulation): number =>
  Math.sqrt(fourthMoment({ ...point, T: 1 }) * fourthMoment(point)) - 1

const loops = domain({
  v0: axis.uniform(1, 2),
  v1: axis.uniform(-1, 1),
  v2: axis.uniform(-0.9, 2),
  m0: axis.uniform(-0.5, 0.5),
  n: axis.logInteger(1, 1000),
  T: axis.logInteger(1, 100),
})

/** E(m_T − m_0)². */
const squaredError = ({ n, T, m0, ...V }: laws.VarianceFunction & { n: number; T: number; m0: number }) =>
  (inflation({ V, n, T }) * varianceAt(V, m0)) / n

export default theorem({
  id: 'barzilai-shamir-2025/quadratic-variance-accumulation',
  title:
    'When all data are kept, one formula gives the error of the mean in every family whose variance is quadratic in it, and it stays bounded',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the setting of Theorem 4.1 and of the figures of Appendix G',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E(m_T - m_0)^2 = \frac{V(m_0)}{v_2} \Bigl[\prod_{k=1}^{T} \Bigl(1 + \frac{v_2}{n k^2}\Bigr) - 1\Bigr], \qquad V(m) = v_0 + v_1 m + v_2 m^2 \qquad \Bigl(v_2 = 0:\ \tfrac{V}{n} H_T\Bigr)`,
  assumptions: [
    'one observation of mean $m$ has variance $V(m)$: Gaussian, Poisson, binomial, gamma, negative binomial',
    'every generation draws $n$ observations from the latest model and adds them to all earlier ones (accumulate)',
    'the estimate is the mean of everything seen (maximum likelihood)',
  ],
  notes: [
    '$H_T = \\sum_{k=1}^{T} \\frac1{k^2}$, which tends to $\\frac{\\pi^2}6$.',
    'Proof: $m_T - m_{T-1}$ is the deviation of the latest batch’s mean, over $T$; these steps are orthogonal with variance $\\mathbb E V(m_{T-1})/(nT^2)$, and $\\mathbb E[V(m_T) \\mid m_{T-1}] = (1 + v_2/(nT^2))\\,V(m_{T-1})$.',
    'As $T \\to \\infty$ the error tends to $\\tfrac{V}{v_2}\\bigl[\\tfrac{\\sinh x}{x} - 1\\bigr]$ with $x = \\pi\\sqrt{v_2/n}$ (a sine for $v_2 < 0$): no collapse, and no condition that ties $n$ to $T$.',
    'Most of these families are outside Theorem 4.1: the scores of Poisson, gamma, exponential and negative binomial models have exponential tails, so its Assumption 2.A fails. That includes the families of the paper’s figures 1 to 3 (Gaussian with unknown spread, exponential, Beta($\\theta$, 1)): they illustrate the theorem without being instances of it.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{V(m_0)}{v_2} \Bigl[\prod_{k=1}^{T} \Bigl(1 + \frac{v_2}{n k^2}\Bigr) - 1\Bigr]`,
      domain: loops.where(({ v2 }) => v2 !== 0),
      computes: squaredError,
      symbols: { V: (V) => (m) => varianceAt(V, m) },
    }),
    formula({
      latex: String.raw`\tfrac{V}{v_2}\bigl[\tfrac{\sinh x}{x} - 1\bigr]`,
      domain: domain({ V: axis.logUniform(0.1, 10), v2: axis.uniform(0.1, 2), n: axis.logInteger(1, 1000) }),
      computes: ({ V, v2, n }) => V * laws.quadraticVarianceLimit({ v2, n }).risk,
      symbols: { x: String.raw`\pi\sqrt{v_2/n}` },
    }),
    formula({
      latex: 'v_0 + v_1 m + v_2 m^2',
      domain: loops,
      computes: ({ m0, ...V }) => varianceAt(V, m0),
      symbols: { m: ({ m0 }) => m0 },
    }),
    formula({
      latex: String.raw`\tfrac{V}{n} H_T`,
      domain: loops,
      computes: (loop) => squaredError({ ...loop, v2: 0 }),
      symbols: { V: ({ m0, ...V }) => varianceAt({ ...V, v2: 0 }, m0), H_T: String.raw`\sum_{k=1}^{T} \frac1{k^2}` },
    }),
  ],
})
