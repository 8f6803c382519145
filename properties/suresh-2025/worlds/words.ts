import { laws } from 'collapse-check'
import { words } from '#data/text'
import type { Text } from './unigram.ts'

/** A text as a bag of words. */
export interface Corpus {
  readonly name: string
  /** Words in all. */
  readonly n: number
  /** How often each different word occurs. */
  readonly counts: Float64Array
}

/** The bag of words of the run's text. */
export function corpus(): Corpus {
  const { name, tokens } = words()
  return { name, n: tokens.length, counts: countsOf(tokens) }
}

/** How often each word of the run's text occurs among these. */
export function countsOf(tokens: Int32Array): Float64Array {
  const counts = new Float64Array(words().symbols.length)
  for (const word of tokens) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** What a page says of a text: its name and how much there is of it. */
export const described = ({ name, n, counts }: Corpus): string => `${name}: ${n} words, ${counts.length} different ones`

/** Words that occur from `from` to below `to` times, and for how many. */
export interface CountClass {
  readonly from: number
  readonly to: number
}

export const everything: CountClass = { from: 1, to: Number.POSITIVE_INFINITY }

/** How many words of the class occur how often. */
function histogram({ counts }: Corpus, { from, to }: CountClass): Map<number, number> {
  const words = new Map<number, number>()
  for (const count of counts) if (count >= from && count < to) words.set(count, (words.get(count) ?? 0) + 1)
  return words
}

export function size(corpus: Corpus, between: CountClass): number {
  let words = 0
  for (const many of histogram(corpus, between).values()) words += many
  return words
}

/** The share of a class of words that comes through, and a bound on its variance. */
export interface Share {
  readonly mean: number
  readonly varianceAtMost: number
}

/**
 * The share of a class that is seen at least `times` times after k generations, exactly. Of every generation `drawn`
 * words are drawn, all n unless said.
 *
 * The counts of a generation are negatively associated: multinomial ones are, and stay so when they are drawn from
 * shares that are. So the words that are seen often enough are negatively correlated, and their variances add up to at
 * least that of their number.
 */
export function seenShare(
  corpus: Corpus,
  k: number,
  between: CountClass,
  { times = 1, drawn = corpus.n }: { readonly times?: number; readonly drawn?: number } = {},
): Share {
  const below = seenLess(corpus.n, k, times, drawn)
  const words = size(corpus, between)
  let mean = 0
  let variance = 0
  for (const [count, many] of histogram(corpus, between)) {
    const less = below[count] ?? 0
    mean += (many * (1 - less)) / words
    variance += many * less * (1 - less)
  }
  return { mean, varianceAtMost: variance / (words * words) }
}

/** Training that starts from the text as it is. */
export const asText = ({ counts, n }: Corpus, k: number): Text => ({ first: counts, n, generations: k })

/** The lower bound of Corollary 1 for the share of a class. */
export function shareAtLeast(corpus: Corpus, k: number, between: CountClass): number {
  const g = laws.survivalExponent(k)
  let alive = 0
  for (const [count, many] of histogram(corpus, between)) alive -= many * Math.expm1(-count * g)
  return alive / size(corpus, between)
}

/** The upper bound of Corollary 1 for the share of a class. */
export function shareAtMost(corpus: Corpus, k: number, between: CountClass): number {
  const g = laws.survivalExponent(k)
  let alive = 0
  for (const [count, many] of histogram(corpus, between)) {
    const p0 = count / corpus.n
    alive += many * (1 - Math.max(0, 1 - 3 * count * p0 - 3 * k * p0) * Math.exp(-count * g))
  }
  return alive / size(corpus, between)
}

/** n g_{k+1} ≈ 2n/(k + 2): how many random tokens of the corpus k generations are worth. */
export const worth = ({ n }: Corpus, k: number): number => Math.round(n * laws.survivalExponent(k + 1))

// Words seen more often than this are not rare within the generations looked at: exp(−700 g_20) < 1e-27.
const MOST_COUNT = 700
const known = new Map<string, Float64Array>()
const chains = new Map<string, ReturnType<typeof laws.countChain>>()

/** Pr(seen less than `times` times after k generations | count), by count. */
function seenLess(n: number, k: number, times: number, drawn: number): Float64Array {
  const chain = remembered(chains, `${n} ${drawn}`, () => laws.countChain(n, Math.min(n, MOST_COUNT), drawn))
  return remembered(known, `${n} ${drawn} ${k} ${times}`, () =>
    chain.expectation(k, (count) => (count < times ? 1 : 0)),
  )
}

function remembered<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const value = values.get(key) ?? make()
  values.set(key, value)
  return value
}
