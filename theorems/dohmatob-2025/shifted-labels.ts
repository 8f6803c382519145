import { axis, bound, domain, formula, laws, points, theorem } from 'collapse-check'
import { dohmatob2025 } from './paper.ts'

export interface ShiftedLabels {
  /** Dimensions. */
  readonly d: number
  /** Rows with the labels x·w + noise. */
  readonly real: number
  /** Rows with the labels x·(w + δ) + noise. */
  readonly shifted: number
  /** |δ|² in units of the noise’s variance. */
  readonly shift: number
}

/** E|ŵ − w|² in units of the noise’s variance. */
export const shiftedRisk = (point: ShiftedLabels): number => laws.shiftedRegressionRisk({ ...point, noise: 1 })

/** Below it, whatever the number of rows: p₂²|δ|², p₂ the share of shifted ones. */
export const riskFloor = ({ real, shifted, shift }: ShiftedLabels): number => {
  const share = shifted / (real + shifted)
  return share * share * shift
}

/** Var |ŵ − w|² in units of the squared noise variance; finite from d + 4 rows on. */
export const squaredErrorVariance = (point: ShiftedLabels): number => laws.shiftedRegressionVariance(point)

const labels = domain({
  d: axis.integer(1, 20),
  real: axis.logInteger(1, 1000),
  shifted: axis.logInteger(1, 1000),
  length: axis.logUniform(0.1, 10),
  sigma: axis.logUniform(0.1, 10),
}).where(({ d, real, shifted }) => real + shifted >= d + 2)
const inUnits = ({ length, sigma, ...rows }: Omit<ShiftedLabels, 'shift'> & { length: number; sigma: number }) => ({
  ...rows,
  shift: (length / sigma) * (length / sigma),
})
const rows = {
  N: 'n_1 + n_2',
  n_1: ({ real }: Pick<ShiftedLabels, 'real'>) => real,
  n_2: ({ shifted }: Pick<ShiftedLabels, 'shifted'>) => shifted,
  '|\\delta|': ({ length }: { readonly length: number }) => length,
}

export default theorem({
  id: 'dohmatob-2025/shifted-labels',
  title: 'A share of wrongly labelled data leaves a floor under the risk that no amount of data removes',
  source: {
    paper: dohmatob2025,
    locator: 'its term $\\zeta$ for the synthetic share, as a note by others gives it, at ridge 0 and isotropic rows',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E|\hat w - w|^2 = \frac{\sigma^2 d}{N - d - 1} + |\delta|^2 \Bigl[p + q + q\,\frac{Nd - 2}{N - d - 1}\Bigr] \ge \Bigl(\frac{n_2}{N}\Bigr)^2 |\delta|^2, \qquad p = \frac{n_2 [(N+1) n_2 - 2]}{(N-1)(N+2)N}, \quad q = \frac{n_1 n_2}{(N-1)(N+2)N}`,
  assumptions: [
    'rows $x \\sim \\mathcal N(0, I_d)$; $n_1$ of them labelled $x \\cdot w$, $n_2$ of them $x \\cdot (w + \\delta)$, all with noise of variance $\\sigma^2$; $N = n_1 + n_2 \\ge d + 2$',
    '$\\hat w$ is the least-squares fit of all $N$ rows, without regard to where they come from',
  ],
  notes: [
    'Proof: $\\hat w - w$ is $A^{-1}A_2\\,\\delta$ plus noise, with $A = X^\\top X$ and $A_2$ its part from the shifted rows; $p$ and $q$ are moments of the matrix beta variable $A^{-1/2}A_2A^{-1/2}$. The floor: $\\mathbb E\\,\\hat w = w + p_2\\,\\delta$, $p_2 = n_2/N$, and Jensen’s inequality.',
    'For $d/N \\to \\varphi$ it is $\\sigma^2\\frac{\\varphi}{1-\\varphi} + |\\delta|^2\\bigl(p_2^2 + p_1p_2\\frac{\\varphi}{1-\\varphi}\\bigr)$, which is what the quoted term gives there: with few rows a dimension the shift costs more than its floor.',
    'One row in a thousand is enough for a floor of $10^{-6}|\\delta|^2$: it takes over from $N \\approx 10^6 d\\,\\sigma^2/|\\delta|^2$ rows on. Weights that go to 0 for the shifted rows, or a share that falls like $N^{-1/2}$, remove it.',
    'Larger models amplify the effect, the paper says; its theorem on that was not read, and is not tested.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{\sigma^2 d}{N - d - 1} + |\delta|^2 \Bigl[p + q + q\,\frac{Nd - 2}{N - d - 1}\Bigr]`,
      domain: labels,
      computes: (point) => point.sigma * point.sigma * shiftedRisk(inUnits(point)),
      symbols: {
        ...rows,
        p: String.raw`\frac{n_2 [(N+1) n_2 - 2]}{(N-1)(N+2)N}`,
        q: String.raw`\frac{n_1 n_2}{(N-1)(N+2)N}`,
      },
    }),
    formula({
      latex: String.raw`\Bigl(\frac{n_2}{N}\Bigr)^2 |\delta|^2`,
      domain: labels,
      computes: (point) => point.sigma * point.sigma * riskFloor(inUnits(point)),
      symbols: { ...rows },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\Bigl(\frac{n_2}{N}\Bigr)^2 |\delta|^2`,
      exact: shiftedRisk,
      atLeast: riskFloor,
      over: points({ d: [1, 5], real: [0, 20, 1e6], shifted: [10, 1e4], shift: [0.01, 100] }),
    }),
  ],
})
