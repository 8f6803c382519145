import { axis, bound, domain, formula, integersFrom, laws, points, theorem } from 'collapse-check'
import { kanabar2026 } from './paper.ts'

/** True probabilities p_i proportional to i^−exponent. */
export interface Alphabet {
  readonly symbols: number
  readonly exponent: number
}

/** The parts of every generation, of known shares: one, or several that a detector tells apart. */
export type Stream = readonly (readonly laws.MixedPart[])[]

export interface KnownShare extends Alphabet {
  /** Observations in every batch. */
  readonly n: number
  /** The probability that an observation is real, in each batch after the first, which is all real. */
  readonly share: number
  /** Generation. */
  readonly T: number
}

export const probabilitiesOf = ({ symbols, exponent }: Alphabet): Float64Array =>
  laws.zipfMandelbrot(symbols, exponent, 0)

/** 1 − |p|², the probability that two symbols differ. */
export const diversity = (alphabet: Alphabet): number => probabilitiesOf(alphabet).reduce((left, p) => left - p * p, 1)

/** n real observations, then T − 1 times the same parts. */
export const streamOf = ({ n, T }: Pick<KnownShare, 'n' | 'T'>, parts: readonly laws.MixedPart[]): Stream => [
  [{ n, share: 1 }],
  ...new Array<readonly laws.MixedPart[]>(T - 1).fill(parts),
]

export const unlabelled = (point: KnownShare): Stream => streamOf(point, [point])

/** Σ n_i α_i²: how many real observations the stream is worth. */
export const realWorth = (stream: Stream): number =>
  stream.flat().reduce((sum, { n, share }) => sum + n * share * share, 0)

/** How far each part moves the estimate to its own frequencies: n_i α_i over Σ_{j ≤ t} n_j α_j². */
export const stepSizes = (stream: Stream): number[][] =>
  stream.map((parts, t) => parts.map(({ n, share }) => (n * share) / realWorth(stream.slice(0, t + 1))))

/** E|p̂_T − p|². */
export const correctedRisk = (alphabet: Alphabet, stream: Stream): number =>
  laws.correctedRisk(1 - diversity(alphabet), stream)

/** Above it: (1 − |p|²)/Σ n_i α_i². */
export const riskAtMost = (alphabet: Alphabet, stream: Stream): number => diversity(alphabet) / realWorth(stream)

/** Below it: 1 − 1/n of that, n real observations in the first batch. */
export const riskAtLeast = (alphabet: Alphabet, stream: Stream): number =>
  riskAtMost(alphabet, stream) * (1 - 1 / realWorth(stream.slice(0, 1)))

/** Var |p̂_T − p|² is at most this: the square of the sum of the symbols’ standard deviations. */
export const squaredDistanceVarianceAtMost = (alphabet: Alphabet, stream: Stream): number => {
  const sd = probabilitiesOf(alphabet).reduce((sum, p) => {
    const { second, fourth } = laws.correctedMoments(p, stream)
    return sum + Math.sqrt(fourth - second * second)
  }, 0)
  return sd * sd
}

/** A stream whose batches grow by one, and whose real share falls to a half. */
interface Crawl extends KnownShare {
  readonly later: number
}
const sizeAt = ({ n, later }: Crawl, t: number) => (t === 1 ? n : later + t)
const shareAt = ({ share }: Crawl, t: number) => (t === 1 ? 1 : share * (0.5 + 1 / t))
const streamUntil = (crawl: Crawl, T: number): Stream =>
  integersFrom(1, T).map((t) => [{ n: sizeAt(crawl, t), share: shareAt(crawl, t) }])
const crawls = domain({
  symbols: axis.integer(2, 20),
  exponent: axis.uniform(0, 2),
  n: axis.logInteger(1, 1000),
  later: axis.logInteger(1, 1000),
  share: axis.uniform(0.05, 1),
  T: axis.integer(2, 20),
}).where((crawl) => stepSizes(streamUntil(crawl, crawl.T)).every(([step = 0]) => step <= 1))
const symbols = {
  n: (crawl: Crawl) => (t: number) => sizeAt(crawl, t),
  '\\alpha': (crawl: Crawl) => (t: number) => shareAt(crawl, t),
  S: (crawl: Crawl) => (t: number) => realWorth(streamUntil(crawl, t)),
  '|p|': (crawl: Crawl) => Math.sqrt(1 - diversity(crawl)),
}

const grid = points({ symbols: [2, 10], exponent: [0, 1], n: [1, 20, 1e6], share: [0.01, 0.5, 1], T: [1, 2, 50] })

export default theorem({
  id: 'kanabar-2026/known-share',
  title: 'Who knows what share of an unlabelled crawl is real learns as from that share squared, at the full rate',
  source: {
    paper: kanabar2026,
    locator: 'the minimax rate $1/\\sum n_i \\alpha_i^2$, read in the main text of the follow-up',
    standing: 'derived',
  },
  statement: String.raw`\hat p_t = \hat p_{t-1} + \frac{n_t \alpha_t}{S_t} (f_t - \hat p_{t-1}), \quad S_t = \sum_{i \le t} n_i \alpha_i^2; \qquad r_T = \mathbb E|\hat p_T - p|^2 = \frac{1}{S_T^2} \sum_{i \le T} n_i \alpha_i^2 \bigl[1 - |p|^2 - (1 - \alpha_i)^2\, r_{i-1}\bigr], \qquad \frac{1 - |p|^2}{S_T} \Bigl(1 - \frac{1}{n_1}\Bigr) \le r_T \le \frac{1 - |p|^2}{S_T}`,
  assumptions: [
    'a finite alphabet; the first batch is $n_1$ real observations, $\\alpha_1 = 1$',
    'each of the $n_t$ observations of batch $t$ is real with probability $\\alpha_t$, independently, else drawn from the latest model $\\hat p_{t-1}$; $f_t$ are its frequencies',
    '$\\alpha_t$ is known, which observations are real is not; all batches are kept',
    '$n_t \\alpha_t \\le S_t$, as for equal batches: then every $\\hat p_t$ is a probability vector',
  ],
  notes: [
    'The estimate is the average of the corrected frequencies $[f_i - (1-\\alpha_i)\\hat p_{i-1}]/\\alpha_i$ with weights $n_i\\alpha_i^2$, written as steps. Blind pooling takes steps of $n_t/\\sum n_i$, $1/t$ for equal batches; here they are $\\alpha/(1 + (t-1)\\alpha^2)$.',
    'Proof: corrected frequencies are unbiased, so errors are a martingale; given the past, $\\mathbb E|f_i - \\mathbb E f_i|^2 = (1 - |q|^2)/n_i$ at $q = p + (1-\\alpha_i)(\\hat p_{i-1} - p)$, whose mean is $1 - |p|^2 - (1-\\alpha_i)^2\\,\\mathbb E|\\hat p_{i-1} - p|^2$. The bounds: that last term is between 0 and $1/n_1$ of the first.',
    'Not knowing the labels costs: with them known, $\\sum n_i\\alpha_i$ stands in place of $\\sum n_i\\alpha_i^2$. A crawl that is one tenth real is worth a hundredth of its size, not a tenth. But the rate stays $1/T$, where [blind pooling](../wang-2026/blind-pooling.md) has $T^{-2\\alpha}$.',
    'The paper’s own bounds are minimax, up to constants, and hold over all estimators; this is one estimator, exactly.',
  ],
  formulas: [
    formula({
      latex: String.raw`\frac{n_t \alpha_t}{S_t}`,
      domain: crawls,
      computes: (crawl) => stepSizes(streamUntil(crawl, crawl.T))[crawl.T - 1]?.[0] ?? Number.NaN,
      symbols: { n: symbols.n, '\\alpha': symbols['\\alpha'], S: symbols.S, t: ({ T }) => T },
    }),
    formula({
      latex: String.raw`\frac{1}{S_T^2} \sum_{i \le T} n_i \alpha_i^2 \bigl[1 - |p|^2 - (1 - \alpha_i)^2\, r_{i-1}\bigr]`,
      domain: crawls,
      computes: (crawl) => correctedRisk(crawl, streamUntil(crawl, crawl.T)),
      symbols: { ...symbols, r: (crawl) => (t) => (t === 0 ? 0 : correctedRisk(crawl, streamUntil(crawl, t))) },
    }),
    formula({
      latex: String.raw`\frac{1 - |p|^2}{S_T} \Bigl(1 - \frac{1}{n_1}\Bigr)`,
      domain: crawls,
      computes: (crawl) => riskAtLeast(crawl, streamUntil(crawl, crawl.T)),
      symbols: { n: symbols.n, S: symbols.S, '|p|': symbols['|p|'] },
    }),
    formula({
      latex: String.raw`\frac{1 - |p|^2}{S_T}`,
      domain: crawls,
      computes: (crawl) => riskAtMost(crawl, streamUntil(crawl, crawl.T)),
      symbols: { S: symbols.S, '|p|': symbols['|p|'] },
    }),
    formula({
      latex: String.raw`\alpha/(1 + (t-1)\alpha^2)`,
      domain: domain({ n: axis.logInteger(1, 1000), share: axis.uniform(0.05, 1), t: axis.integer(2, 20) }),
      computes: ({ n, share, t }) => stepSizes(streamOf({ n, T: t }, [{ n, share }]))[t - 1]?.[0] ?? Number.NaN,
      symbols: { '\\alpha': ({ share }) => share },
    }),
  ],
  bounds: [
    bound({
      latex: String.raw`\frac{1 - |p|^2}{S_T} \Bigl(1 - \frac{1}{n_1}\Bigr)`,
      exact: (crawl: KnownShare) => correctedRisk(crawl, unlabelled(crawl)),
      atLeast: (crawl: KnownShare) => riskAtLeast(crawl, unlabelled(crawl)),
      over: grid,
    }),
    bound({
      latex: String.raw`\frac{1 - |p|^2}{S_T}`,
      exact: (crawl: KnownShare) => correctedRisk(crawl, unlabelled(crawl)),
      atMost: (crawl: KnownShare) => riskAtMost(crawl, unlabelled(crawl)),
      over: grid,
    }),
  ],
})
