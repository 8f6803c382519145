import { axis, domain, formula, integersFrom, special, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'

/** k Gaussians after the table's own, each fitted to n draws of the last; lengths in standard deviations of the table. */
export interface TableTail {
  readonly n: number
  readonly k: number
  /** The real 99 % quantile of a column. */
  readonly quantile: number
}

/** Points and weights that add up to 1. */
interface Mixture {
  readonly at: readonly number[]
  readonly weights: readonly number[]
}

const mixture = (at: readonly number[], logDensity: (x: number) => number): Mixture => {
  const density = at.map((x) => Math.exp(logDensity(x)))
  const total = density.reduce((sum, mass) => sum + mass, 0)
  return { at, weights: density.map((mass) => mass / total) }
}

/** Standard normal deviates, by the trapezoidal rule. */
const NORMALS = mixture(
  integersFrom(-7, 7).map((i) => 0.7 * i),
  (z) => -0.5 * z * z,
)

/** Standard deviations of n standard normal observations, divisor n, by the trapezoidal rule in their logarithms. */
function spreads(n: number): Mixture {
  const centre = Math.log((n - 1) / n)
  const unit = Math.sqrt(2 / (n - 1))
  const logs = mixture(
    integersFrom(-14, 9).map((i) => centre + 0.55 * unit * i),
    (y) => ((n - 1) * (y - centre)) / 2 - (n * (Math.exp(y) - Math.exp(centre))) / 2,
  )
  return { ...logs, at: logs.at.map((y) => Math.exp(y / 2)) }
}

/** Values of a function at x = sinh(y), y from −EDGE to EDGE, and by cubic interpolation between them. */
const [EDGE, STEPS] = [6, 160]
const GRID = integersFrom(0, STEPS).map((i) => Math.sinh((2 * EDGE * i) / STEPS - EDGE))
function interpolated(values: readonly number[]): (x: number) => number {
  const value = (i: number) => values[Math.min(STEPS, Math.max(0, i))] ?? Number.NaN
  return (x) => {
    const place = Math.min(STEPS, Math.max(0, ((Math.asinh(x) + EDGE) * STEPS) / (2 * EDGE)))
    const i = Math.floor(place)
    const [a, b, c, d] = [value(i - 1), value(i), value(i + 1), value(i + 2)]
    const t = place - i
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
  }
}

/** f_k(x) = E f_{k−1}((x − M)/S) for the mean M and the standard deviation S of n standard normal observations. */
function afterFits(n: number, k: number, first: (x: number) => number): (x: number) => number {
  const { at, weights } = spreads(n)
  let f = first
  for (let fit = 0; fit < k; fit++) {
    const before = f
    const next = GRID.map((x) =>
      at.reduce(
        (sum, s, i) =>
          sum +
          NORMALS.at.reduce(
            (inner, z, j) => inner + (weights[i] ?? 0) * (NORMALS.weights[j] ?? 0) * before((x - z / Math.sqrt(n)) / s),
            0,
          ),
        0,
      ),
    )
    f = interpolated(next)
  }
  return f
}

/** The mean mass that the last Gaussian has beyond the quantile: the chance that one draw of it is there. */
export const meanMassBeyond = ({ n, k, quantile }: TableTail): number =>
  afterFits(n, k, special.normalSurvival)(quantile)

/** Pr(the last Gaussian has less than `level` beyond the quantile), for k ≥ 1: Pr(M_k + z S_k < q), z = Φ⁻¹(1 − level). */
export function lessBeyond({ n, k, quantile, level }: TableTail & { readonly level: number }): number {
  const { at, weights } = spreads(n)
  const z = special.normalQuantile(1 - level)
  const afterOne = (x: number) =>
    at.reduce((sum, s, i) => sum + (weights[i] ?? 0) * special.normalCdf(Math.sqrt(n) * (x - z * s)), 0)
  return afterFits(n, k - 1, afterOne)(quantile)
}

/** The mean mass of a kernel density of bandwidth h beyond the quantile: k + 1 kernels around every real value. */
export const kernelMassBeyond = (
  values: readonly number[],
  { k, quantile, h }: { readonly k: number; readonly quantile: number; readonly h: number },
): number =>
  values.reduce((sum, x) => sum + special.normalSurvival((quantile - x) / (h * Math.sqrt(k + 1))), 0) / values.length

export default theorem({
  id: 'xu-2025/real-table-tail',
  title: 'Most runs of a Gaussian lose the tail of a real table, a few gain so much that the mean hides it',
  source: {
    paper: xu2025,
    locator: 'the abstract’s study of a real-world data set; which one was not seen, and these are others',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E\,\bar\Phi\Bigl(\frac{q - M_k}{S_k}\Bigr) = f_k(q), \quad f_{k}(x) = \mathbb E f_{k-1}\Bigl(\frac{x - M}{S}\Bigr),\; f_0 = \bar\Phi; \qquad \Pr\Bigl(\bar\Phi\Bigl(\frac{q - M_k}{S_k}\Bigr) < a\Bigr) = \Pr(M_k + z_a S_k < q); \qquad \mathbb E\,\mathrm{KDE}_k\text{’s mass} = \frac1N \sum_{i=1}^{N} \bar\Phi\Bigl(\frac{q - x_i}{h\sqrt{k+1}}\Bigr)`,
  assumptions: [
    'a column of a real table, standardised, with values $x_1, \\dots, x_N$ and 99 % quantile $q$: no more than 1 % of the values are above it',
    'Gaussian: the first is the table’s own, $M_0 = 0$, $S_0 = 1$; each of $k$ more is fitted by maximum likelihood to $n$ draws of the last. $M$ and $S$ are mean and standard deviation (divisor $n$) of $n$ standard normal observations; $z_a = \\Phi^{-1}(1 - a)$',
    'kernel density: the first is that of the column with bandwidth $h$; each of $k$ more is that of $n$ draws of the last, with the same bandwidth',
  ],
  notes: [
    'Proof: $(M_k, S_k)$ is a product of $k$ random maps $x \\mapsto M + Sx$, which may be taken off from the outside. The probability obeys the same recursion from $f_0 = 1_{x > z_a}$. A draw of a kernel density is a real value and one kernel for every model that it came through.',
    'The table’s own Gaussian need not have 1 % beyond the quantile: of the wages of 1985 it has a tenth of a percent. After some generations the *mean* mass is larger than that, because a few runs wander out into the tail, while most runs have next to nothing there.',
    'Exact: the recursion is integrated numerically, to about 10⁻⁴.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac1N \sum_{i=1}^{N} \bar\Phi\Bigl(\frac{q - x_i}{h\sqrt{k+1}}\Bigr)`,
      domain: domain({
        k: axis.integer(0, 30),
        h: axis.logUniform(0.1, 3),
        q: axis.uniform(-1, 3),
        N: axis.integer(1, 12),
      }),
      computes: ({ N, q, ...loop }) => kernelMassBeyond(integersFrom(1, N).map(Math.sin), { ...loop, quantile: q }),
      symbols: { x: () => Math.sin },
    }),
  ],
})
