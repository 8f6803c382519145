import { laws } from 'collapse-check'
import type { Corpus } from './corpus.ts'
import type { Text } from './unigram.ts'

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

/**
 * Mean and variance of the share of a class that is alive after k generations, exactly: two words are both
 * forgotten when the two taken as one word are.
 */
export function survivingShare(
  corpus: Corpus,
  k: number,
  between: CountClass,
): { readonly mean: number; readonly variance: number } {
  const forgotten = forgottenByCount(corpus.n, k)
  const dead = (count: number) => forgotten[count] ?? 0
  const classes = Array.from(histogram(corpus, between)).filter(([count]) => dead(count) > 1e-15)
  const words = size(corpus, between)
  let mean = 1
  let variance = 0
  for (const [count, many] of classes) {
    const one = dead(count)
    mean -= (many * one) / words
    variance += many * (one * (1 - one) - (dead(2 * count) - one * one))
    for (const [other, others] of classes) {
      variance += many * others * (dead(count + other) - one * dead(other))
    }
  }
  return { mean, variance: variance / (words * words) }
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

// Words seen more often than this are not forgotten within the generations looked at: exp(−700 g_20) < 1e-27.
const MOST_COUNT = 700
const known = new Map<string, Float64Array>()

/** Pr(forgotten after k generations | count), by count. */
function forgottenByCount(n: number, k: number): Float64Array {
  const key = `${n} ${k}`
  let law = known.get(key)
  if (law === undefined) {
    law = chainOf(n).expectation(k, (count) => (count === 0 ? 1 : 0))
    known.set(key, law)
  }
  return law
}

let latest: ReturnType<typeof laws.countChain> | undefined

function chainOf(n: number): ReturnType<typeof laws.countChain> {
  if (latest?.n !== n) latest = laws.countChain(n, Math.min(n, MOST_COUNT))
  return latest
}
