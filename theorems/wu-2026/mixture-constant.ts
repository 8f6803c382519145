import { ArgumentError, axis, bound, domain, formula, points, theorem } from 'collapse-check'
import { wu2026 } from './paper.ts'
import { cutoff, leastRisk, type Sources } from './sequence-model.ts'

/** C_δ = (π/δ)/sin(π/δ), δ > 1; the integral of 1/(1 + x^δ). */
export const constant = ({ delta }: Pick<Sources, 'delta'>): number => {
  if (!(delta > 1)) throw new ArgumentError('delta', delta, 'a number above 1')
  return Math.PI / delta / Math.sin(Math.PI / delta)
}

/** C_δ n⁻¹ (n/n₂)^{1/δ}. */
export const mixtureAtMost = ({ n, n2, delta }: Omit<Sources, 's'>): number =>
  (constant({ delta }) * Math.exp(Math.log(n / n2) / delta)) / n

/** The room between that and the least risk: at most 1/n + m^{1−δ}/((δ − 1) n₂), m the best number of coordinates. */
export const roomAtMost = (sources: Sources): number => {
  const [m, { n, n2, delta }] = [cutoff(sources), sources]
  return 1 / n + Math.exp((1 - delta) * Math.log(m)) / (delta - 1) / n2
}

const sizes = { n: axis.logInteger(10, 1_000_000), n2: axis.logInteger(2, 1_000_000), delta: axis.uniform(1.05, 5) }

export default theorem({
  id: 'wu-2026/mixture-constant',
  title: 'Where an auxiliary source is steeper by more than one power, the mixture’s risk has a sharp constant',
  source: {
    paper: wu2026,
    locator: 'the rate $n^{-(\\delta - 1 + \\gamma_2)/\\delta}$ of Theorem 3, to which it gives the constant',
    standing: 'derived',
  },
  statement: String.raw`\inf_m R(m) \le \frac{\pi/\delta}{\sin(\pi/\delta)}\, \frac1n \Bigl(\frac{n}{n_2}\Bigr)^{1/\delta}, \qquad \text{and is less by at most}\quad \frac1n + \frac{m^{1-\delta}}{(\delta - 1)\, n_2}`,
  assumptions: [
    'the sequence model with $\\delta > 1$; any $s > \\delta/2$, $n$ and $n_2$; in the last term $m \\ge 1$ is the best number of coordinates',
  ],
  notes: [
    'Proof: $R(m) \\to \\sum_{j \\ge 1} 1/(n + n_2 j^\\delta) \\le \\int_0^\\infty dx/(n + n_2 x^\\delta)$, which is the bound. On the other side the sum to $m$ is at least the integral from 1 to $m$; the integrand is at most $1/n$ and at most $x^{-\\delta}/n_2$.',
    'With $n_2 = n^{\\gamma_2}$, $\\gamma_c < \\gamma_2 < 1$, the room is of smaller order than the bound: the constant is exact in the limit. It is slow: 3 % are left at $n = 10^8$, $\\delta = 2$, $\\gamma_2 = 0.7$.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\pi/\delta}{\sin(\pi/\delta)}\, \frac1n \Bigl(\frac{n}{n_2}\Bigr)^{1/\delta}`,
      domain: domain(sizes),
      computes: mixtureAtMost,
    }),
    formula({
      latex: String.raw`\frac1n + \frac{m^{1-\delta}}{(\delta - 1)\, n_2}`,
      domain: domain({ ...sizes, s: axis.uniform(2.6, 4) }),
      computes: roomAtMost,
      symbols: { m: (point) => cutoff(point as Sources) },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{\pi/\delta}{\sin(\pi/\delta)}\, \frac1n \Bigl(\frac{n}{n_2}\Bigr)^{1/\delta}`,
      exact: (point: Sources) => leastRisk(point),
      atMost: mixtureAtMost,
      over: points({ n: [10, 1e4, 1e8], n2: [2, 1e3, 1e6], s: [1.6, 3], delta: [1.2, 2, 3] }),
    }),
    bound({
      latex: String.raw`\frac1n + \frac{m^{1-\delta}}{(\delta - 1)\, n_2}`,
      exact: (point: Sources) => mixtureAtMost(point) - leastRisk(point),
      atMost: roomAtMost,
      over: points({ n: [1e4, 1e8], n2: [1e3, 1e6], s: [1.6, 3], delta: [1.2, 2, 3] }),
    }),
  ],
})
