import { ArgumentError, axis } from 'collapse-check'
import { characters, words } from '#data/text'

/** The n-grams that the properties model: of what, and how long they are. */
const NGRAMS = {
  'bigrams of words': { read: words, order: 2, tokensPerWord: 1 },
  'trigrams of words': { read: words, order: 3, tokensPerWord: 1 },
  '8-grams of characters': { read: characters, order: 8, tokensPerWord: 5 },
} as const

export type Ngrams = keyof typeof NGRAMS
export const ALL_NGRAMS = Object.keys(NGRAMS) as Ngrams[]

/** n tokens of the run's text, from one of its tokens on. */
export interface Slice {
  readonly ngrams: Ngrams
  readonly from: number
  readonly n: number
}

/** A real text to learn from, in what an n-gram model needs to know of it. */
export interface RealText {
  readonly text: Int32Array
  readonly order: number
  /** Different symbols of the whole text of the run. */
  readonly symbols: number
}

/**
 * The slice, and if `heldOut` is asked for as many of the tokens after it.
 *
 * @throws ArgumentError if the run's text ends before
 */
export function sliced({ ngrams, from, n }: Slice, heldOut = 0): RealText & { readonly heldOut: Int32Array } {
  const { read, order } = NGRAMS[ngrams]
  const { name, tokens, symbols } = read()
  const most = tokens.length - n - heldOut
  if (!(from >= 0 && from <= most)) {
    throw new ArgumentError('from', from, `from 0 to ${most}: ${name} has ${tokens.length} tokens for ${ngrams}`)
  }
  const numbered = renumbered(tokens.subarray(from, from + n + heldOut))
  return { text: numbered.subarray(0, n), order, symbols: symbols.length, heldOut: numbered.subarray(n) }
}

/** The same with symbols numbered as they come, so that a short text has small numbers. */
function renumbered(tokens: Int32Array): Int32Array {
  const numbers = new Map<number, number>()
  return tokens.map((token) => {
    const number = numbers.get(token) ?? numbers.size
    numbers.set(token, number)
    return number
  })
}

/** The whole text but for its last `heldOut` tokens. */
export const wholeText = (ngrams: Ngrams, heldOut = 0) =>
  sliced({ ngrams, from: 0, n: NGRAMS[ngrams].read().tokens.length - heldOut }, heldOut)

/** The whole text but for its last 5000 tokens, which are held out. */
export const endApart = (ngrams: Ngrams) => wholeText(ngrams, 5000)

/** A slice by its length in words and its place in the text. */
interface Placed {
  readonly ngrams: Ngrams
  readonly words: number
  readonly place: number
}

/** A slice of about so many words, at a place from 0, the beginning of the text, to 1; whatever else is said stays. */
export function placed<Said extends Placed>({ ngrams, words, place, ...said }: Said): Slice & Omit<Said, keyof Placed> {
  const { read, tokensPerWord } = NGRAMS[ngrams]
  const n = words * tokensPerWord
  return { ngrams, n, from: Math.floor(place * (read().tokens.length - n)), ...said }
}

/** Axes of slices from so many words to so many. */
export const slices = (fewest: number, most: number) => ({
  ngrams: axis.choice(...ALL_NGRAMS),
  words: axis.logInteger(fewest, most),
  place: axis.uniform(0, 0.9),
})

/** A slice in the middle of the text. */
export const inTheMiddle = (ngrams: Ngrams, words: number): Slice => placed({ ngrams, words, place: 0.5 })
