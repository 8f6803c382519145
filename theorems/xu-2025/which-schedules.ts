import { ArgumentError, axis, domain, formula, theorem } from 'collapse-check'
import { xu2025 } from './paper.ts'
import { partialZeta } from './recursive-consistency.ts'

const isSquare = (t: number) => Math.round(Math.sqrt(t)) * Math.round(Math.sqrt(t)) === t

/** Growth shapes c_t, t ≥ 2, on either side of the boundary. */
const shapes: { readonly [name: string]: (t: number) => number } = {
  't ln t': (t) => t * Math.log(t),
  't ln² t': (t) => t * Math.log(t) * Math.log(t),
  't on squares, else t²': (t) => (isSquare(t) ? t : t * t),
}

export const SHAPES: readonly string[] = Object.keys(shapes)

/** A shape by its name. */
export function shapeOf(name: string): (t: number) => number {
  const shape = shapes[name]
  if (shape === undefined) throw new ArgumentError('name', name, `one of ${SHAPES.join(', ')}`)
  return shape
}

/**
 * Σ_{t=2}^T 1/c_t for T ≥ 1000, to 1e-7. The two constants are what is left of the sums to T = 4·10⁶, added up
 * from the small end, without the terms given here: to 1e-12.
 */
export function partialSum(shape: string, T: number): number {
  const log = Math.log(T)
  const half = 1 / (2 * T)
  switch (shape) {
    case 't ln t':
      return Math.log(log) + 0.794678645453 + half / log
    case 't ln² t':
      return 2.109742801237 - 1 / log + half / (log * log)
    default: {
      // The squares up to T and all of t^−2, less t^−2 on the squares; less the first term.
      const root = Math.floor(Math.sqrt(T))
      return 2 * ZETA_2 - ZETA_4 - 1 - tail(root, 2) - tail(T, 2) + tail(root, 4)
    }
  }
}

const ZETA_2 = (Math.PI * Math.PI) / 6
const ZETA_4 = (Math.PI * Math.PI * Math.PI * Math.PI) / 90

/** Σ_{t > T} t^(−s) for s = 2 or 4. */
function tail(T: number, s: 2 | 4): number {
  const x = 1 / T
  return s === 2 ? x * (1 - x / 2 + (x * x) / 6) : x * x * x * (1 / 3 - x / 2 + x * x * (1 / 3))
}

export default theorem({
  id: 'xu-2025/which-schedules',
  title: 'Which schedules are safe: the sum of the reciprocal sample sizes decides, not the adjective superlinear',
  source: {
    paper: xu2025,
    locator: 'the abstract’s claim that increasing, superlinear sample sizes are necessary',
    standing: 'derived',
  },
  statement: String.raw`\sum_{t=2}^{T} \frac{1}{t \ln t} = \ln\ln T + 0.79468 + o(1), \qquad \sum_{t=2}^{\infty} \frac{1}{t \ln^2 t} = 2.10974, \qquad \sum_{t=1}^{\infty} \frac1{n_t} = 2\zeta(2) - \zeta(4) \text{ for } n_t = t \text{ on squares, else } t^2`,
  assumptions: [
    'the risk of recursive training is $\\sigma^2 \\sum 1/n_t$: see random-walk-risk; each generation replaces the last',
    'sample sizes as real numbers; rounding up changes no verdict',
  ],
  notes: [
    'Bounded sample sizes always collapse: $\\sum 1/n_t < \\infty$ implies $n_t \\to \\infty$.',
    '*Superlinear is not sufficient*: $t \\ln t$ grows faster than $t$, and its sum diverges, like $\\ln\\ln T$: 3.4 after a million generations. Blocks of generations from $2^{2^j}$ to $2^{2^{j+1}}$ add about $\\ln 2$ each, for ever. $t \\ln^{1+\\epsilon} t$ suffices.',
    '*Superlinear is necessary if sizes never decrease* (Olivier): $\\frac{T/2}{n_T} \\le \\sum_{T/2 < t \\le T} 1/n_t \\to 0$. Without monotonicity it is not: the last schedule has $n_t = t$ infinitely often, and its sum converges.',
    'For a fixed number of generations and a fixed total, the constant schedule is the best one: $\\sum 1/n_t \\ge T^2 / \\sum n_t$ (Cauchy–Schwarz). Growth is for an unknown or infinite horizon.',
    'The abstract’s words were read, the theorem’s were not; nothing here says that the paper overlooks these cases.',
  ],
  formulas: [
    formula({
      latex: '0.79468',
      domain: domain({ T: axis.choice(1e200, 1e300) }),
      computes: ({ T }) => partialSum('t ln t', T) - Math.log(Math.log(T)),
      rounded: true,
    }),
    formula({
      latex: '2.10974',
      domain: domain({}),
      computes: () => partialSum('t ln² t', Number.POSITIVE_INFINITY),
      rounded: true,
    }),
    formula({
      latex: String.raw`2\zeta(2) - \zeta(4)`,
      domain: domain({}),
      // The first term, and the rest.
      computes: () => 1 + partialSum('t on squares, else t²', Number.POSITIVE_INFINITY),
      symbols: { '\\zeta': () => (s) => partialZeta(s, Number.POSITIVE_INFINITY) },
    }),
  ],
})
