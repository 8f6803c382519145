import { axis, domain, formula, laws, theorem } from 'collapse-check'
import { barzilaiShamir2025 } from './paper.ts'
import { collapseProbability } from './sudden-collapse.ts'

/** The leaky uniform in blocks, two generations. */
export interface Blocks {
  /** Blocks. */
  readonly m: number
  /** Observations a generation. */
  readonly n: number
}

/**
 * Pr(hit) for m blocks and n real observations: at least this, and at most 4e^{−2}/n more. Given the leaks no
 * observation hits with probability (1 − ᾱ/2)^n, which lies below e^{−nᾱ/2} by at most 4e^{−2}/n; that is a
 * product over blocks, and its mean one over n observations that fall into m blocks at random.
 */
export const hitsAtLeast = ({ m, n }: Blocks): number => 1 - meanOfProduct(m, n, missesOf(n / m))
export const hitsAtMost = (point: Blocks): number => hitsAtLeast(point) + (4 * Math.exp(-2)) / point.n

/**
 * j ↦ E e^{−r α/2} over the leak that j observations give, for j near r: interpolated between Chebyshev points,
 * since each value takes 0.1 s, with an error below 1e-4; kept for the next m.
 */
function missesOf(r: number): (j: number) => number {
  const known = cache.get(r)
  if (known !== undefined) return known
  const reach = 8 * Math.sqrt(r)
  const nodes = [...Array(11).keys()].map((i) => Math.round(r + reach * Math.cos(((i + 0.5) * Math.PI) / 11)))
  const counts = nodes.filter((j) => j >= 1)
  const values = counts.map((j) => laws.meanOverFirstLeak(j, (leak) => Math.exp((-r * leak) / 2)))
  const misses = (j: number) =>
    counts.reduce(
      (sum, a, i) =>
        sum + counts.reduce((term, b) => (a === b ? term : (term * (j - b)) / (a - b)), values[i] ?? Number.NaN),
      0,
    )
  cache.set(r, misses)
  return misses
}
const cache = new Map<number, (j: number) => number>()

/**
 * E Π f(n_b) for n observations in m equally likely blocks: n!/m^n times the coefficient of z^n in
 * (Σ f(j) z^j/j!)^m, read off on the circle |z| = n/m.
 */
export function meanOfProduct(m: number, n: number, f: (j: number) => number): number {
  const r = n / m
  const from = Math.max(0, Math.ceil(r - 8 * Math.sqrt(r)))
  const terms: number[] = []
  for (let j = from; j <= r + 8 * Math.sqrt(r) && j <= n; j++) terms.push(poisson(j, r) * f(j))
  const turns = Math.ceil(20 * Math.sqrt(n)) + 20
  let sum = 0
  for (let turn = 0; turn < turns; turn++) {
    const angle = (2 * Math.PI * turn) / turns
    let [re, im] = [0, 0]
    for (const [i, term] of terms.entries()) {
      re += term * Math.cos((from + i) * angle)
      im += term * Math.sin((from + i) * angle)
    }
    const size = Math.exp((m / 2) * Math.log(re * re + im * im))
    sum += size * Math.cos(m * Math.atan2(im, re) - n * angle)
  }
  return sum / turns / poisson(n, n)
}

function poisson(j: number, mean: number): number {
  let log = -mean
  for (let i = 1; i <= j; i++) log += Math.log(mean / i)
  return Math.exp(log)
}

/** lim Pr(hit) for m blocks: 1 − (1 − 0.2411)^m. */
export const hitProbability = (m: number): number => 1 - Math.exp(m * Math.log1p(-collapseProbability()))

export default theorem({
  id: 'barzilai-shamir-2025/amplification',
  title: 'With m blocks the probability of collapse at the second model comes as close to 1 as one likes',
  source: {
    paper: barzilaiShamir2025,
    locator: 'Theorem 5.1, part 2, and its constant probability',
    standing: 'derived',
  },
  statement: String.raw`\Pr(\text{hit}) \;\longrightarrow\; 1 - 0.7589^{m}, \qquad \text{hit} \implies TV(p_{\theta_2}, p_{\theta_0}) > \tfrac1{10}, \qquad TV(p_{\theta_1}, p_{\theta_0}) \approx \tfrac1{2n}\,\Gamma(m) \to 0`,
  assumptions: [
    '$m$ unit intervals in place of one, each with its own leak $\\alpha_b$; their mean $\\bar\\alpha$ leaks half its mass into a far unit interval with a spike of width $\\tfrac1{39}$ for $\\bar\\alpha \\le \\tfrac1{10}$ and $200^{-N}$ above, $N \\ge n$; truth uniform on all $m$',
    'exact maximum likelihood on $n$ real observations, then $n$ synthetic ones',
  ],
  notes: [
    'Proof: given the first model the number of hits is $\\mathrm{Bin}(n, \\bar\\alpha/2)$, and $\\tfrac n2\\bar\\alpha$ is the sum of $m$ independent copies of the one-block value; a hit is memorised because $\\ln(1/f) = N \\ln 200 > n\\,(\\ln 64 + 2 \\ln 1.25) = 4.605\\,n$.',
    'At finite $n$: $(1 - \\bar\\alpha/2)^n$ lies below $e^{-n\\bar\\alpha/2}$ by at most $4e^{-2}/n$, and the mean of that product over blocks of multinomial sizes is a coefficient of a power series whose terms follow from the exact law of one block’s leak.',
    'The paper’s theorem has a constant probability; its authors do not claim that it is the largest.',
  ],
  formulas: [
    formula({
      latex: '1 - 0.7589^{m}',
      domain: domain({ m: axis.logInteger(1, 100) }),
      computes: ({ m }) => hitProbability(m),
      rounded: true,
    }),
  ],
})
