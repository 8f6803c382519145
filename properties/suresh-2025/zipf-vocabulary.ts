import type { Experiment } from 'collapse-check'
import type { Vocabulary } from '#theorems/suresh-2025/corollary-1'
import { distinct, type UnigramChanges, unigram, zipfMandelbrot } from './unigram.ts'

/** n tokens a generation from as many symbols, or from `symbols`, of a Zipf–Mandelbrot law. */
export interface Zipf {
  readonly n: number
  readonly symbols: number
  readonly exponent: number
  readonly shift: number
  readonly k: number
}

export const vocabulary = ({ n, symbols, exponent, shift, k }: Zipf): Vocabulary => ({
  n,
  k,
  probabilities: zipfMandelbrot(symbols, exponent, shift),
})

/** The number of different symbols after k generations. */
export const survivors =
  (changes: UnigramChanges & { readonly share?: number } = {}): Experiment<Zipf> =>
  (point) => {
    const run = unigram(vocabulary(point).probabilities, changes)
    const n = Math.round(point.n * (changes.share ?? 1))
    return (stream) => distinct(run(n, point.k, stream))
  }
