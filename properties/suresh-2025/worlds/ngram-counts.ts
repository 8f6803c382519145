import { ArgumentError, axis, domain, experiment, type Outcome, points, type Stream } from 'collapse-check'
import { type Ngram, type NgramChain, ngramChain, transition } from '#theorems/suresh-2025/ngram-counts'
import { asWritten, recursion } from './ngram-loop.ts'
import { inTheMiddle, type Ngrams, placed, type Slice, sliced, slices } from './ngram-text.ts'

/** An n-gram of a slice: among those whose context has other tokens after it too, the one of this rank by its count. */
export interface WatchedNgram extends Slice {
  readonly rank: number
}

let latest: { readonly key: string; readonly chain: NgramChain; readonly branching: readonly Ngram[] } | undefined

/** The chain of a slice, and its n-grams whose context has other tokens after it too, most frequent first. */
function branchingOf({ ngrams, from, n }: Slice) {
  const key = `${ngrams} ${from} ${n}`
  if (latest?.key !== key) {
    const { text, order } = sliced({ ngrams, from, n })
    const chain = ngramChain(text, order)
    const branching = chain.ngrams.filter((ngram) => transition(chain, ngram) < 1)
    latest = { key, chain, branching: branching.sort((a, b) => b.count - a.count) }
  }
  return latest
}

/** Whether the slice has an n-gram of this rank. */
export const isThere = (point: WatchedNgram): boolean => point.rank < branchingOf(point).branching.length

/** The chain of a slice and the n-gram that is watched. */
export function watched(point: WatchedNgram): { readonly chain: NgramChain; readonly ngram: Ngram } {
  const { chain, branching } = branchingOf(point)
  const ngram = branching[point.rank]
  if (ngram === undefined) throw new ArgumentError('rank', point.rank, `below ${branching.length}, as many there are`)
  return { chain, ngram }
}

/** The n-grams of 200 words, or of five times as many characters, in the middle of the text, by rank. */
export const ranked = (ngrams: Ngrams, ...rank: number[]): WatchedNgram[] =>
  points({ ...inTheMiddle(ngrams, 200), rank })

/** The ten most frequent n-grams of slices of a hundred words and more. */
export const watchedNgrams = domain({ ...slices(100, 200), rank: axis.integer(0, 9) })
  .derive(placed)
  .where(isThere)

/** What is asked of how often an n-gram and its context are drawn in the text of one generation. */
export const drawnCounts = (
  ask: (point: WatchedNgram) => (ngram: number, context: number, stream: Stream) => Outcome,
) =>
  experiment(
    (point: WatchedNgram) => asWritten(sliced(point), 1),
    (loop, point) => {
      const run = recursion(loop)
      const answer = ask(point)
      const { tokens } = watched(point).ngram
      return (stream) => {
        const text = run(stream).at(-1) ?? new Int32Array(0)
        let [ngram, context] = [0, 0]
        for (let at = 0; at + tokens.length <= text.length; at++) {
          let alike = 0
          while (alike < tokens.length && text[at + alike] === tokens[alike]) alike++
          if (alike >= tokens.length - 1) context++
          if (alike === tokens.length) ngram++
        }
        return answer(ngram, context, stream)
      }
    },
  )
