import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'

export interface GaussianBoth {
  /** Observations a generation, ≥ 2. */
  readonly n: number
  /** Generation. */
  readonly T: number
}

/** What is measured of a model, in units of σ₀. */
export type Quantity = 'squared error of the mean' | 'squared variance' | 'variance'

/**
 * E ρ_k^power for ρ_k = (k − 1 + (χ²_{n−1} + c Z²)/n)/k with c = (k − 1)/k: the moments of a sum from the
 * cumulants 2^{j−1} (j − 1)! (n − 1 + c^j) of χ²_{n−1} + c Z².
 */
export function factorMoment(n: number, k: number, power: number): number {
  const c = (k - 1) / k
  const cumulants: number[] = []
  let [size, cPower] = [1, 1]
  for (let j = 1; j <= power; j++) {
    cPower *= c
    cumulants.push((size * (n - 1 + cPower)) / Math.exp(j * Math.log(n * k)))
    size *= 2 * j
  }
  cumulants[0] = (cumulants[0] ?? 0) + c
  const moments = [1]
  for (let m = 1; m <= power; m++) {
    let sum = 0
    let ways = 1
    for (let j = 1; j <= m; j++) {
      sum += ways * (cumulants[j - 1] ?? 0) * (moments[m - j] ?? 0)
      ways = (ways * (m - j)) / j
    }
    moments.push(sum)
  }
  return moments[power] ?? Number.NaN
}

/** E σ_T^{2·power} / σ₀^{2·power}: the factors are independent. */
export function spreadMoment({ n, T }: GaussianBoth, power: number): number {
  let product = 1
  for (let k = 1; k <= T; k++) product *= factorMoment(n, k, power)
  return product
}

/** E(μ_T − μ₀)² in units of σ₀²: 1 − ∏(1 − 1/(n k²)). */
export const meanSquare = ({ n, T }: GaussianBoth): number => laws.accumulatedGaussian(n, T).meanSquare

/** E(μ_T − μ₀)⁴ in units of σ₀⁴, by the joint recursion of E μ⁴, E μ²σ² and E σ⁴. */
export function meanFourth({ n, T }: GaussianBoth): number {
  let [fourth, mixed, square] = [0, 0, 1]
  for (let k = 1; k <= T; k++) {
    const step = 1 / (n * k * k)
    // E[Z² ρ_k]: Z moves the mean and widens the pool.
    const widening = (k - 1 + (n - 1) / n + (3 * (k - 1)) / (k * n)) / k
    fourth += 6 * step * mixed + 3 * step * step * square
    mixed = factorMoment(n, k, 1) * mixed + step * widening * square
    square *= factorMoment(n, k, 2)
  }
  return fourth
}

/** Mean and mean square of a quantity, in units of σ₀. */
export function momentsOf(quantity: Quantity, point: GaussianBoth): readonly [mean: number, meanSquare: number] {
  if (quantity === 'squared error of the mean') return [meanSquare(point), meanFourth(point)]
  const power = quantity === 'variance' ? 1 : 2
  return [spreadMoment(point, power), spreadMoment(point, 2 * power)]
}

export default theorem({
  id: 'barzilai-shamir-2025/gaussian-both-parameters',
  title:
    'When all data are kept, a Gaussian with unknown mean and variance loses only a share of order 1/n of its variance, for ever',
  source: {
    paper: barzilaiShamir2025,
    locator: 'the setting of figure 1, Appendix G',
    standing: 'derived',
  },
  statement: String.raw`\frac{\sigma_T^2}{\sigma_0^2} = \prod_{k=1}^{T} \rho_k, \quad \rho_k = \frac1k\Bigl[k - 1 + \frac{\chi^2_{n-1}}{n} + \frac{k-1}{k}\frac{Z^2}{n}\Bigr] \text{ independent}, \qquad \mathbb E\,\sigma_T^2 = \sigma_0^2 \prod_{k=1}^{T}\Bigl(1 - \frac1{nk^2}\Bigr), \qquad \mathbb E(\mu_T - \mu_0)^2 = \sigma_0^2 - \mathbb E\,\sigma_T^2`,
  assumptions: [
    'Gaussian data with unknown mean and variance, both estimated by maximum likelihood (divisor $n$)',
    'every generation draws $n \\ge 2$ observations from the latest model and adds them to all earlier ones (accumulate)',
  ],
  notes: [
    'Proof: the pool’s sum of squares is that of the old data, the batch’s own, and the square of the distance between both means; divide by $nk$.',
    '$\\mathbb E\\,\\sigma_T^2 \\to \\sigma_0^2\\, \\sin(\\pi/\\sqrt n)/(\\pi/\\sqrt n)$: at $n = 20$ the loss ends at 8 %, of which 5 % is the ordinary bias of the first model. Where each generation replaces the last, $\\mathbb E\\,\\sigma_T^2 = \\sigma_0^2(1 - 1/n)^T \\to 0$.',
    'This family is the subject of the paper’s figure 1, and violates Assumption 2 of its Theorem 4.1 (the score has exponential tails, and second and third derivatives are unbounded): it illustrates the theorem without being an instance.',
  ],
  formulas: [
    formula({
      latex: String.raw`\sigma_0^2 \prod_{k=1}^{T}\Bigl(1 - \frac1{nk^2}\Bigr)`,
      domain: domain({ n: axis.logInteger(2, 1000), T: axis.logInteger(1, 100), sigma0: axis.logUniform(0.1, 10) }),
      computes: ({ n, T, sigma0 }) => sigma0 * sigma0 * spreadMoment({ n, T }, 1),
    }),
  ],
})
