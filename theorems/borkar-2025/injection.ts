import { axis, bound, domain, formula, integersFrom, laws, points, relation, theorem } from 'collapse-check'
import * as sources from '#theorems/shumailov-2024/three-sources'
import { borkar2025 } from './paper.ts'

/** n observations a generation, each from the source with probability c, else from the latest model. */
export interface Injection {
  readonly symbols: number
  /** Probabilities of the source are proportional to rank^−exponent. */
  readonly exponent: number
  readonly n: number
  readonly c: number
  /** Generation; the first sees the source alone. */
  readonly T: number
}

export const sourceOf = ({ symbols, exponent }: Pick<Injection, 'symbols' | 'exponent'>): Float64Array =>
  laws.zipfMandelbrot(symbols, exponent, 0)

/** J_0, the probability that two draws from the source agree. */
export const sourceAgreement = (point: Pick<Injection, 'symbols' | 'exponent'>): number =>
  sourceOf(point).reduce((sum, p) => sum + p * p, 0)

/** J*, the probability that two draws from the model agree in the end. */
export const settledAgreement = (point: Omit<Injection, 'T'>): number =>
  laws.injectedAgreement(point.n, point.c, sourceAgreement(point))

/** J_T, by (1 − 1/n)(1 − c)² a generation from 1/n + (1 − 1/n) J_0 to J*. */
export const agreement = (point: Injection): number => {
  const { n, c, T } = point
  const [source, settled] = [sourceAgreement(point), settledAgreement(point)]
  const kept = (1 - 1 / n) * (1 - c) * (1 - c)
  return (
    settled +
    (kept === 0 ? Number(T === 1) : Math.exp((T - 1) * Math.log(kept))) * (1 / n + (1 - 1 / n) * source - settled)
  )
}

/** E Σ (p̂ − p)² = J_T − J_0. */
export const squaredDistance = (point: Injection): number => agreement(point) - sourceAgreement(point)

/** The share of the source’s diversity 1 − J_0 that is lost in the end: 1/(1 + (n − 1) c (2 − c)). */
export const lostDiversity = ({ n, c }: Pick<Injection, 'n' | 'c'>): number => 1 / (1 + (n - 1) * c * (2 - c))

/** Below the diversity 1 − J_T of every generation: (1 − J_0)(n − 1)c/(1 + (n − 1)c). */
export const diversityAtLeast = (point: Injection): number => {
  const injected = (point.n - 1) * point.c
  return ((1 - sourceAgreement(point)) * injected) / (1 + injected)
}

/** Var Σ (p̂ − p)² is at most this, for c < 1: the square of the sum of the symbols’ standard deviations. */
export const squaredDistanceVarianceAtMost = (point: Injection): number => {
  const { n, c, T } = point
  // (1 − c)(p̂ − p) is the deviation of a mean that is drawn there, and kept by 1 − c.
  const steps = integersFrom(1, T).map(() => ({ n, kept: 1 - c }))
  const sd = sourceOf(point).reduce((sum, p) => {
    const { second, fourth } = laws.deviationMoments({ v0: 0, v1: 1, v2: -1 }, p, steps)
    return sum + Math.sqrt(fourth - second * second)
  }, 0)
  return (sd * sd) / (1 - c) / (1 - c) / (1 - c) / (1 - c)
}

const alphabet = { symbols: axis.integer(2, 20), exponent: axis.uniform(0, 2) }
const injections = domain({
  ...alphabet,
  n: axis.logInteger(2, 1000),
  c: axis.uniform(0.01, 1),
  T: axis.integer(1, 30),
})
const source = { J_0: sourceAgreement }

export default theorem({
  id: 'borkar-2025/injection',
  title: 'One fresh observation a generation keeps half of the diversity for ever, whatever the size of the generation',
  source: {
    paper: borkar2025,
    locator:
      'the stationary law around the source under persistent injection of fresh data, and the collapse without it',
    standing: 'derived',
  },
  statement: String.raw`J_T = \mathbb E \sum_i \hat p_{T,i}^2: \quad J_{T+1} = \frac1n + \Bigl(1 - \frac1n\Bigr) \bigl[(1-c)^2 J_T + (1 - (1-c)^2) J_0\bigr]; \qquad 1 - J_\star = (1 - J_0) \Bigl[1 - \frac{1}{1 + (n-1)\,c\,(2-c)}\Bigr] \ge (1 - J_0)\, \frac{(n-1)c}{1 + (n-1)c}`,
  assumptions: [
    'a finite alphabet; the source has probabilities $p$, $J_0 = \\sum p_i^2$, and the first generation is $n$ draws from it',
    'each of the $n$ observations of a later generation comes from the source with probability $c$, independently, else from the latest model; the model is their frequencies',
  ],
  notes: [
    'Proof: two of the $n$ observations are the same one with probability $1/n$, else independent draws from $(1-c)\\hat p + cp$, whose mean is $p$. The lower bound: $1 \\le 2 - c$.',
    'Without injection, $c = 0$, $J_\\star = 1$: a single symbol is left, each with its own probability. With it the model never settles at one law: it goes on wandering around the source, which the paper calls degeneration. Its mean is the source.',
    'What counts is $nc$, the number of fresh observations, not their share: one keeps half, ten keep nine tenths, of the diversity of any alphabet, and after about $1/(2c)$ generations that is reached.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac1n + \Bigl(1 - \frac1n\Bigr) \bigl[(1-c)^2 J_T + (1 - (1-c)^2) J_0\bigr]`,
      domain: injections,
      computes: (point) => agreement({ ...point, T: point.T + 1 }),
      symbols: { ...source, J_T: agreement },
    }),
    formula({
      latex: String.raw`(1 - J_0) \Bigl[1 - \frac{1}{1 + (n-1)\,c\,(2-c)}\Bigr]`,
      domain: injections,
      computes: (point) => 1 - settledAgreement(point),
      symbols: { ...source },
    }),
    formula({
      latex: String.raw`\frac{1}{1 + (n-1)\,c\,(2-c)}`,
      domain: injections,
      computes: lostDiversity,
    }),
    formula({
      latex: String.raw`(1 - J_0)\, \frac{(n-1)c}{1 + (n-1)c}`,
      domain: injections,
      computes: diversityAtLeast,
      symbols: { ...source },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`(1 - J_0)\, \frac{(n-1)c}{1 + (n-1)c}`,
      exact: (point: Injection) => 1 - agreement(point),
      atLeast: diversityAtLeast,
      over: points({ symbols: [2, 10], exponent: [0, 1], n: [2, 50, 1e6], c: [1e-4, 0.1, 1], T: [1, 5, 1000] }),
    }),
  ],
  relations: [
    relation({
      kind: 'special case of',
      theorem: sources.default,
      where: '$\\beta = 0$, $\\gamma = c$: the data from which generation $T + 1$ is drawn',
      here: (point) => (1 - agreement({ ...point, T: point.T + 1 })) / (1 - 1 / point.n),
      there: ({ c, ...point }) => sources.variety({ ...point, model: 1 - c, last: 0, real: c }),
      over: points({ symbols: [2, 6], exponent: [0, 1], n: [2, 8, 1000], c: [0.01, 0.5], T: [0, 1, 5, 100] }),
    }),
  ],
})
