import { type Stream, worlds } from 'collapse-check'
import { type CircularText, circular } from './circular-text.ts'
import { NgramModel } from './ngram-model.ts'
import type { RealText } from './ngram-text.ts'
import { WittenBell } from './witten-bell.ts'

/** What the next model is fitted to: the latest text, everything, or a tenth of the real text and the latest one. */
export type NgramWorkflow = 'replace' | 'accumulate' | 'a tenth is real'
export const WORKFLOWS: readonly NgramWorkflow[] = ['replace', 'accumulate', 'a tenth is real']

/** An n-gram model fitted to what it has written, over and over. */
export interface NgramLoop extends RealText {
  readonly generations: number
  readonly workflow: NgramWorkflow
  /** Texts are drawn from the model smoothed by Witten and Bell. */
  readonly smoothed: boolean
}

/** A loop of which nothing is said but the text, replaced and not smoothed. */
export const asWritten = (text: RealText, generations: number): NgramLoop => ({
  ...text,
  generations,
  workflow: 'replace',
  smoothed: false,
})

export const smoothed = worlds.named('smoothed by Witten and Bell', { smoothed: true })

/** The texts of all generations. The first model is fitted once. */
export function recursion(loop: NgramLoop): (stream: Stream) => readonly Int32Array[] {
  const first = fitted(loop, [])
  const length = loop.text.length - kept(loop).length
  return (stream) => {
    const texts: Int32Array[] = []
    for (let t = 1; t <= loop.generations; t++) {
      const model = t === 1 ? first : fitted(loop, texts)
      texts.push((loop.smoothed ? new WittenBell(model, loop.symbols) : model).draw(length, stream))
    }
    return texts
  }
}

/** The model fitted after these texts. */
export const fitted = (loop: NgramLoop, texts: readonly Int32Array[]): NgramModel =>
  new NgramModel(trainedOn(loop, texts), loop.order, loop.symbols)

/** What the model after these texts is fitted to. */
export function trainedOn(loop: NgramLoop, texts: readonly Int32Array[]): CircularText {
  const latest = texts.at(-1)
  if (latest === undefined) return circular(loop.text)
  if (loop.workflow === 'accumulate') return circular(loop.text, ...texts)
  return loop.workflow === 'replace' ? circular(latest) : circular(kept(loop), latest)
}

function kept({ workflow, text }: NgramLoop): Int32Array {
  return workflow === 'a tenth is real' ? text.subarray(0, Math.floor(text.length / 10)) : new Int32Array(0)
}
