import { axis, domain, formula, integersFrom, theorem } from 'collapse-check'
import { suresh2025 } from './paper.ts'

/** A text closed to a cycle, as the states and steps of the chain that its n-gram model is. */
export interface NgramChain {
  /** Tokens. */
  readonly n: number
  readonly order: number
  /** How often each context occurs; contexts stand in the order in which they first occur. */
  readonly contexts: readonly number[]
  readonly ngrams: readonly Ngram[]
}

/** A context and the token after it, which lead to another context. */
export interface Ngram {
  readonly from: number
  readonly to: number
  readonly tokens: readonly number[]
  readonly count: number
}

/** The chain of the n-gram model that is fitted by maximum likelihood to a text closed to a cycle. */
export function ngramChain(text: ArrayLike<number>, order: number): NgramChain {
  const n = text.length
  const places = new Map<string, number>()
  const window = (at: number, length: number) => Array.from({ length }, (_, i) => text[(at + i) % n] ?? 0)
  const at = Array.from({ length: n }, (_, i) => {
    const context = window(i, order - 1).join(' ')
    const place = places.get(context) ?? places.size
    places.set(context, place)
    return place
  })
  const contexts = new Array<number>(places.size).fill(0)
  const found = new Map<string, Ngram & { count: number }>()
  at.forEach((from, i) => {
    contexts[from] = (contexts[from] ?? 0) + 1
    const tokens = window(i, order)
    const known = found.get(tokens.join(' '))
    if (known === undefined) found.set(tokens.join(' '), { from, to: at[(i + 1) % n] ?? 0, tokens, count: 1 })
    else known.count++
  })
  return { n, order, contexts, ngrams: [...found.values()] }
}

/** P_hw, the probability of the n-gram’s last token after its context. */
export const transition = ({ contexts }: NgramChain, { from, count }: Ngram): number => count / (contexts[from] ?? 0)

/** Tokens that the model adds to the context it starts from when it writes n. */
export const drawnTokens = ({ n, order }: NgramChain): number => n - order + 1

/** E N_hw: each of the drawn tokens ends the n-gram with its share in the text. */
export const meanCount = (chain: NgramChain, { count }: Ngram): number => (drawnTokens(chain) * count) / chain.n

/** E N_h. */
export const meanContextCount = (chain: NgramChain, { from }: Ngram): number =>
  (drawnTokens(chain) * (chain.contexts[from] ?? 0)) / chain.n

/** Var(N_hw − P_hw N_h) = P_hw (1 − P_hw) E N_h. */
export const martingaleVariance = (chain: NgramChain, ngram: Ngram): number => {
  const p = transition(chain, ngram)
  return p * (1 - p) * meanContextCount(chain, ngram)
}

const BINOMIAL = [[1], [1, 1], [1, 2, 1], [1, 3, 3, 1], [1, 4, 6, 4, 1]]

/** Powers i and j of M and N_h, i + j up to 4. */
const POWERS = BINOMIAL.flatMap((_, i) => BINOMIAL.slice(i).map((_, j) => ({ i, j })))
const place = (i: number, j: number) => POWERS.findIndex((power) => power.i === i && power.j === j)

/**
 * E[M^i N_h^j] for i + j up to 4, M = N_hw − P_hw N_h, over one text: what the text so far has come to is carried from
 * context to context. Cost: tokens times n-grams, times 15.
 */
export function transitionMoments(chain: NgramChain, ngram: Ngram): (i: number, j: number) => number {
  const p = transition(chain, ngram)
  const watched = chain.ngrams.filter(({ from }) => from === ngram.from)
  const others = stepsAlong(
    chain,
    chain.ngrams.filter(({ from }) => from !== ngram.from),
  )
  let moments = POWERS.map(() => new Float64Array(chain.contexts.length))
  moments[place(0, 0)]?.set(chain.contexts.map((count) => count / chain.n))
  /** E[(M + d)^i (N_h + 1)^j] at the watched context. */
  const visited = (d: number, { i, j }: { readonly i: number; readonly j: number }) => {
    let sum = 0
    for (let a = 0, power = 1; a <= i; a++, power *= d) {
      for (let b = 0; b <= j; b++) {
        const ways = (BINOMIAL[i]?.[a] ?? 0) * (BINOMIAL[j]?.[b] ?? 0)
        sum += ways * power * (moments[place(i - a, b)]?.[ngram.from] ?? 0)
      }
    }
    return sum
  }
  for (let token = 0; token < drawnTokens(chain); token++) {
    moments = POWERS.map((power, m) => {
      const next = step(others, moments[m] ?? new Float64Array(0))
      for (const each of watched) {
        const d = (each === ngram ? 1 : 0) - p
        next[each.to] = (next[each.to] ?? 0) + transition(chain, each) * visited(d, power)
      }
      return next
    })
  }
  return (i, j) => moments[place(i, j)]?.reduce((sum, value) => sum + value, 0) ?? Number.NaN
}

/** Steps of the chain: from where, to where, with which probability. */
export interface Steps {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly share: Float64Array
}

export const stepsAlong = (chain: NgramChain, ngrams: readonly Ngram[]): Steps => ({
  from: Int32Array.from(ngrams, ({ from }) => from),
  to: Int32Array.from(ngrams, ({ to }) => to),
  share: Float64Array.from(ngrams, (ngram) => transition(chain, ngram)),
})

/** From masses on contexts to masses on contexts. */
export function step({ from, to, share }: Steps, masses: Float64Array): Float64Array<ArrayBuffer> {
  const next = new Float64Array(masses.length)
  for (let i = 0; i < share.length; i++) {
    const at = to[i] ?? 0
    next[at] = (next[at] ?? 0) + (share[i] ?? 0) * (masses[from[i] ?? 0] ?? 0)
  }
  return next
}

/** Cov(N_hw − P_hw N_h, N_h), from where the chain is j tokens after w and after h. */
export function martingaleCovariance(chain: NgramChain, ngram: Ngram): number {
  const m = drawnTokens(chain)
  const all = stepsAlong(chain, chain.ngrams)
  const unit = (context: number) => Float64Array.from(chain.contexts, (_, i) => (i === context ? 1 : 0))
  let [afterNgram, afterContext] = [unit(ngram.to), unit(ngram.from)]
  let sum = 0
  for (let j = 1; j < m; j++) {
    afterContext = step(all, afterContext)
    sum += (m - j) * ((afterNgram[ngram.from] ?? 0) - (afterContext[ngram.from] ?? 0))
    afterNgram = step(all, afterNgram)
  }
  return (ngram.count / chain.n) * sum
}

/** Chains of texts in which the i-th token is ⌊i²/7⌋ modulo so many, and one of their n-grams. */
const chains = domain({
  n: axis.integer(5, 60),
  order: axis.integer(2, 4),
  symbols: axis.integer(1, 5),
  which: axis.integer(0, 200),
})
const read = ({ n, order, symbols, which }: { n: number; order: number; symbols: number; which: number }) => {
  const chain = ngramChain(
    integersFrom(1, n).map((i) => Math.floor((i * i) / 7) % symbols),
    order,
  )
  const ngram = chain.ngrams[which % chain.ngrams.length] as Ngram
  return { chain, ngram }
}
type Read = Parameters<typeof read>[0]
const counts = {
  c_h: (point: Read) => {
    const { chain, ngram } = read(point)
    return chain.contexts[ngram.from] ?? Number.NaN
  },
  'c_{hw}': (point: Read) => read(point).ngram.count,
}
const shown = { 'P_{hw}': 'c_{hw}/c_h', 'c_{hw}': counts['c_{hw}'], c_h: counts.c_h }
const contextCount = {
  N_h: (point: Read) => {
    const { chain, ngram } = read(point)
    return meanContextCount(chain, ngram)
  },
}

export default theorem({
  id: 'suresh-2025/ngram-counts',
  title: 'What an n-gram model writes has the counts of the text it was fitted to, up to a martingale',
  source: {
    paper: suresh2025,
    locator: 'the n-gram experiments of the authors’ repository; no theory of theirs beyond unigrams was seen',
    standing: 'derived',
  },
  statement: String.raw`\mathbb E\,N_{hw} = P_{hw}\,\mathbb E\,N_h, \qquad \operatorname{Var}(N_{hw} - P_{hw}N_h) = P_{hw}(1-P_{hw})\,\mathbb E\,N_h, \qquad \operatorname{Cov}(N_{hw} - P_{hw}N_h,\, N_h) = \pi_h P_{hw} \sum_{j=1}^{m-1} (m-j)\bigl(P^{j-1}_{hw \to h} - P^{j}_{h \to h}\bigr)`,
  assumptions: [
    'a text of $n$ tokens closed to a cycle, so that no context is without a token after it; $c_h$ of its positions have the context $h$ of $r - 1$ tokens, $c_{hw}$ the token $w$ after it; maximum likelihood: $P_{hw} = c_{hw}/c_h$',
    'the new text begins with the context of a random position and has $m = n - r + 1$ drawn tokens after it; $N_h$ of them are drawn after the context $h$, $N_{hw}$ of these are $w$',
  ],
  notes: [
    'Proof: in a cycle every context is entered as often as it is left, so the chain of contexts starts from its stationary law $\\pi_h = c_h/n$, and $\\mathbb E N_h = m c_h/n$. Each visit to $h$ adds $1 - P_{hw}$ or $-P_{hw}$ with mean 0 given what came before: a martingale whose increments have the variance $P_{hw}(1 - P_{hw})$.',
    'Given how often its context occurs, a row of counts is *not* multinomial: $h$ occurs more often if $w$ leads back to it sooner than other tokens do. The covariance says by how much; it would be 0 for a multinomial row.',
    'Each expected count is that of the text before, so counts of words, contexts and n-grams are martingales from generation to generation, but for the $r - 1$ n-grams that run across the seam of the cycle.',
  ],
  formulas: [
    formula({
      latex: 'm c_h/n',
      domain: chains,
      computes: (point) => contextCount.N_h(point),
      symbols: { m: 'n - r + 1', r: ({ order }) => order, c_h: counts.c_h },
    }),
    formula({
      latex: String.raw`P_{hw}\,\mathbb E\,N_h`,
      domain: chains,
      computes: (point) => {
        const { chain, ngram } = read(point)
        return meanCount(chain, ngram)
      },
      symbols: { ...shown, ...contextCount },
    }),
    formula({
      latex: String.raw`P_{hw}(1-P_{hw})\,\mathbb E\,N_h`,
      domain: chains,
      computes: (point) => {
        const { chain, ngram } = read(point)
        return martingaleVariance(chain, ngram)
      },
      symbols: { ...shown, ...contextCount },
    }),
  ],
})
