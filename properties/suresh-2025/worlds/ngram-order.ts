import { experiment, type Stream } from 'collapse-check'
import { asWritten, fitted, type NgramLoop, type NgramWorkflow, recursion } from './ngram-loop.ts'
import type { RealText } from './ngram-text.ts'

/** Two loops of k generations on the same real text. */
interface Rivals {
  readonly real: RealText & { readonly heldOut: Int32Array }
  readonly k: number
  readonly order: readonly [NgramWorkflow, NgramWorkflow]
}

/** What is measured of the model fitted after these texts. */
type Measure = (loop: NgramLoop, texts: readonly Int32Array[], heldOut: Int32Array) => number

/** The entropy of a token given its context, in nats. */
export const entropy = (loop: NgramLoop, texts: readonly Int32Array[]): number => fitted(loop, texts).entropy()

/** One run of each of two loops: is what is measured less after the first? */
export const lessAfterTheFirst = <Point extends object>(rivals: (point: Point) => Rivals, measure: Measure) =>
  experiment(rivals, ({ real, k, order: [one, other] }) => {
    const [first, second] = [one, other].map((workflow) => {
      const loop = { ...asWritten(real, k), workflow }
      const run = recursion(loop)
      return (stream: Stream) => measure(loop, run(stream), real.heldOut)
    })
    return (stream) => (first?.(stream) ?? Number.NaN) < (second?.(stream) ?? Number.NaN)
  })
