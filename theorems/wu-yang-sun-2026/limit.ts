import { axis, domain, formula, theorem } from 'collapse-check'
import { wuYangSun2026 } from './paper.ts'

/** Many rows n in p = (1 + τ)n dimensions. */
export interface Limit {
  readonly tau: number
  readonly s: number
  readonly r: number
  readonly sigma: number
  /** Refits after the first fit. */
  readonly T: number
}

const power = (x: number, exponent: number): number => Math.exp(exponent * Math.log(x))

/** B_T, what is forgotten. */
export const forgetting = ({ tau, s, r, T }: Omit<Limit, 'sigma'>): number => {
  const forgotten = 1 - power(s / (s + tau), T + 1)
  return r * r * s * forgotten * forgotten
}

/** V_0. */
export const firstNoise = ({ tau, s, r, sigma }: Omit<Limit, 'T'>): number =>
  (sigma * sigma) / tau + (tau * s * r * r) / (s + tau) / (s + tau)

/** V_T, the noise, from V_{T−1}. */
export const nextNoise = ({ tau, s, r, T }: Omit<Limit, 'sigma'>, v: number): number =>
  v / (1 + tau) + (tau * r * r * power(s, 2 * T + 1)) / power(s + tau, 2 * T + 2)

export const limitRisk = (point: Limit): number => {
  let v = firstNoise(point)
  for (let T = 1; T <= point.T; T++) v = nextNoise({ ...point, T }, v)
  return forgetting(point) + v
}

/** σ² above which the first refit helps. */
export const helpsAbove = ({ tau, s, r }: Pick<Limit, 'tau' | 's' | 'r'>): number => {
  const a = s / (s + tau)
  return (((1 + tau) * tau * s * r * r) / (s + tau) / (s + tau)) * (tau * a * (2 + a) + a * a - tau / (1 + tau))
}

const spikes = { tau: axis.logUniform(0.1, 10), s: axis.logUniform(0.1, 10), r: axis.uniform(0.2, 3) }
const limits = domain({ ...spikes, sigma: axis.uniform(0.1, 3), T: axis.integer(1, 10) })
/** T is the time that the page calls t. */
const time = { t: ({ T }: Pick<Limit, 'T'>) => T }

export default theorem({
  id: 'wu-yang-sun-2026/limit',
  title:
    'With many rows self-training denoises by a factor and forgets by another: one refit helps exactly above a level of noise',
  source: { paper: wuYangSun2026, locator: 'Theorem 3.2', standing: 'quoted' },
  statement: String.raw`R_t = r^2 s \Bigl(1 - \Bigl(\frac{s}{s + \tau}\Bigr)^{t+1}\Bigr)^2 + V_t, \quad V_0 = \frac{\sigma^2}{\tau} + \frac{\tau s r^2}{(s + \tau)^2}, \quad V_t = \frac{V_{t-1}}{1 + \tau} + \frac{\tau r^2 s^{2t+1}}{(s + \tau)^{2t+2}}; \qquad R_1 < R_0 \iff \sigma^2 > \frac{(1 + \tau)\,\tau s r^2}{(s + \tau)^2} \Bigl[\tau a (2 + a) + a^2 - \frac{\tau}{1 + \tau}\Bigr], \quad a = \frac{s}{s + \tau}`,
  assumptions: [
    'self-training of least-norm fits with one spike, as at finite sizes; $n \\to \\infty$ rows in $p = (1 + \\tau) n$ dimensions',
  ],
  notes: [
    'The recursion is the paper’s, as a summary by others gives it; that the finite law tends to it, and the level of noise, are derived. At $p = 600$, $n = 300$, $s = 9$, $r = 1$, $\\sigma = 0.5$ it is 1 % below the finite law.',
    'A U-shaped risk needs noise above the level: at $\\tau = 1$, $s = 9$, $r = 1$ the variance must be above 0.5256, and with 0.25 the risk rises from the first refit on. The level falls like $\\tau r^2/s$ for small $\\tau$, where $V_0$ is large: there a refit helps with little noise.',
  ],
  formulas: [
    formula({
      latex: String.raw`r^2 s \Bigl(1 - \Bigl(\frac{s}{s + \tau}\Bigr)^{t+1}\Bigr)^2`,
      domain: limits,
      computes: forgetting,
      symbols: time,
    }),
    formula({
      latex: String.raw`\frac{\sigma^2}{\tau} + \frac{\tau s r^2}{(s + \tau)^2}`,
      domain: limits,
      computes: firstNoise,
    }),
    formula({
      latex: String.raw`\frac{V_{t-1}}{1 + \tau} + \frac{\tau r^2 s^{2t+1}}{(s + \tau)^{2t+2}}`,
      domain: limits,
      computes: (point) => nextNoise(point, 1.7),
      symbols: { ...time, 'V_{t-1}': () => 1.7 },
    }),
    formula({
      latex: String.raw`\frac{(1 + \tau)\,\tau s r^2}{(s + \tau)^2} \Bigl[\tau a (2 + a) + a^2 - \frac{\tau}{1 + \tau}\Bigr]`,
      domain: domain(spikes),
      computes: helpsAbove,
      symbols: { a: String.raw`\frac{s}{s + \tau}` },
    }),
  ],
})
