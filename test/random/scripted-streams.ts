import { Stream } from '../../src/random/stream.ts'

/** A stream whose words are all the same. */
export class ConstantStream extends Stream {
  readonly #word: number

  constructor(word: number) {
    super(1, 2, 3, 4)
    this.#word = word
  }

  override word(): number {
    return this.#word
  }
}

/** Some given words first, then those of another stream. */
export class PrefixedStream extends Stream {
  readonly #words: number[]
  readonly #rest: Stream

  constructor(words: readonly number[], rest: Stream) {
    super(1, 2, 3, 4)
    this.#words = [...words]
    this.#rest = rest
  }

  override word(): number {
    return this.#words.shift() ?? this.#rest.word()
  }
}
