import { ArgumentError } from '../validation/argument-error.ts'
import { philox4x32 } from './philox.ts'
import { keyWords, type StreamKey } from './stream-key.ts'

/** The version of everything that turns a key into numbers; part of every record. */
export const ENGINE = 'philox4x32-10 + xoshiro128** (collapse-check 1)'

const TWO_TO_MINUS_53 = 1 / 9007199254740992
const TWO_TO_MINUS_52 = 1 / 4503599627370496

let made = 0

/** The key of a stream, as the five words of Philox that belong to it, and the replicate that the stream is for. */
export interface StreamOrigin {
  readonly words: Uint32Array
  readonly replicate: number
}

/** How many streams have been made so far: what must not make one is held to it by the difference. */
export const streamsMade = (): number => made

/**
 * A source of independent uniform 32-bit words: xoshiro128** (Blackman & Vigna, "Scrambled linear
 * pseudorandom number generators", ACM TOMS 2021), period 2^128 − 1.
 *
 * Variates are functions of a stream (`variates.normal(stream)`, `variates.gamma(stream, shape)`, …). A stream is
 * mutable: each call moves it on.
 *
 * @example
 * ```ts
 * new Stream(1, 2, 3, 4).word() === new Stream(1, 2, 3, 4).word()
 * // => true
 * ```
 */
export class Stream {
  /** Which replicate of which key it was put to, for those who run several at once; none for streams without a key. */
  readonly origin: StreamOrigin | undefined
  #a: number
  #b: number
  #c: number
  #d: number

  /** Starts from four 32-bit words, not all zero. Use {@link StreamFactory} unless testing the engine. */
  constructor(a: number, b: number, c: number, d: number, origin?: StreamOrigin) {
    this.origin = origin
    if ((a | b | c | d) === 0) throw new ArgumentError('state', [a, b, c, d], 'four words, not all zero')
    this.#a = a | 0
    this.#b = b | 0
    this.#c = c | 0
    this.#d = d | 0
    made++
  }

  /** The next unsigned 32-bit word. */
  word(): number {
    const b = this.#b
    const product = Math.imul(b, 5)
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0
    const shifted = b << 9
    this.#c ^= this.#a
    this.#d ^= b
    this.#b ^= this.#c
    this.#a ^= this.#d
    this.#c ^= shifted
    this.#d = (this.#d << 11) | (this.#d >>> 21)
    return result
  }

  /** A uniform variate in [0, 1) with 53 random bits. */
  uniform(): number {
    return ((this.word() >>> 5) * 67108864 + (this.word() >>> 6)) * TWO_TO_MINUS_53
  }

  /**
   * A uniform variate in (0, 1), safe for logarithms: the midpoints of 2^52 equal steps. With one bit more the
   * last midpoint would round to 1.
   */
  openUniform(): number {
    return ((this.word() >>> 6) * 67108864 + (this.word() >>> 6) + 0.5) * TWO_TO_MINUS_52
  }

  /** Whether this stream is in the given state: whether nothing was drawn since it was put there. */
  isAt(a: number, b: number, c: number, d: number): boolean {
    return this.#a === (a | 0) && this.#b === (b | 0) && this.#c === (c | 0) && this.#d === (d | 0)
  }

  /** Moves this stream to the state of another key or replicate; for {@link StreamFactory}. */
  restart(a: number, b: number, c: number, d: number): void {
    this.#a = a | 0
    this.#b = b | 0
    this.#c = c | 0
    // The all-zero state is a fixed point of xoshiro; one key in 2^128 would land on it.
    this.#d = (a | b | c | d) === 0 ? 1 : d | 0
  }
}

/**
 * Random access to the streams of one key: the stream of replicate i depends on the key and on i alone,
 * so replicates may run in any order and on any machine.
 *
 * The key (SHA-256 of its canonical JSON) fixes a Philox key and three counter words; the replicate index
 * is the fourth, and the block's 128 bits are the xoshiro128** state. Cost: one Philox block a replicate.
 *
 * Gotcha: {@link at} hands out the same object every time, moved to the replicate's state, so that
 * replicates cost no allocation. Replicates that run at once take theirs from {@link apart}.
 *
 * @example
 * ```ts
 * const key = { epoch: '1', property: 'demo/coin', params: { n: 10 }, purpose: 'hunt' }
 * const streams = new StreamFactory(key)
 * const first = streams.at(7).uniform()
 * streams.at(3).uniform()
 * streams.at(7).uniform() === first
 * // => true
 * ```
 */
export class StreamFactory {
  readonly #key: Uint32Array
  readonly #counter: Uint32Array
  readonly #block = new Uint32Array(4)
  readonly #origin: { readonly words: Uint32Array; replicate: number }
  readonly #stream: Stream

  constructor(key: StreamKey) {
    const words = keyWords(key)
    this.#origin = { words, replicate: 0 }
    this.#stream = new Stream(1, 0, 0, 0, this.#origin)
    this.#key = words.subarray(0, 2)
    this.#counter = new Uint32Array([words[2]!, words[3]!, words[4]!, 0])
  }

  /**
   * The stream of one replicate.
   *
   * @param replicate index, 0 ≤ replicate < 2^32
   * @throws ArgumentError if the index is not an integer in range
   */
  at(replicate: number): Stream {
    this.#moveTo(replicate)
    this.#origin.replicate = replicate
    this.#stream.restart(this.#block[0]!, this.#block[1]!, this.#block[2]!, this.#block[3]!)
    return this.#stream
  }

  /** The same stream as {@link at} gives, in an object of its own, for replicates that run at once. */
  apart(replicate: number): Stream {
    this.#moveTo(replicate)
    const stream = new Stream(1, 0, 0, 0)
    stream.restart(this.#block[0]!, this.#block[1]!, this.#block[2]!, this.#block[3]!)
    return stream
  }

  /** Whether nothing has been drawn from a stream of the replicate: the one that {@link at} handed out last, or another. */
  untouched(replicate: number, stream = this.#stream): boolean {
    this.#moveTo(replicate)
    return stream.isAt(this.#block[0]!, this.#block[1]!, this.#block[2]!, this.#block[3]!)
  }

  #moveTo(replicate: number): void {
    if (replicate >>> 0 !== replicate) {
      throw new ArgumentError('replicate', replicate, 'an integer, 0 or above and below 2^32')
    }
    this.#counter[3] = replicate
    philox4x32(this.#counter, this.#key, this.#block)
  }
}
