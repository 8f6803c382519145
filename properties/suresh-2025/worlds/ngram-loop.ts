import { EPOCH, type Stream, StreamFactory, worlds } from 'collapse-check'
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
  new NgramModel(trainedOn(loop, texts), loop.order)

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

/** The logarithm of the perplexity of a held-out text under the smoothed model fitted after these texts. */
export function logPerplexity(loop: NgramLoop, texts: readonly Int32Array[], heldOut: Int32Array): number {
  const model = new WittenBell(fitted(loop, texts), loop.symbols)
  return -heldOut.reduce((sum, _, at) => sum + Math.log(model.probability(heldOut, at)), 0) / heldOut.length
}

/** The lines of a figure: what one run of each loop has come to, by generation. Nothing runs before it is drawn. */
export const oneRunOfEach = (
  loops: { readonly [name: string]: () => NgramLoop },
  measure: (loop: NgramLoop, texts: readonly Int32Array[]) => number,
): { readonly [name: string]: (point: { readonly k: number }) => number } =>
  Object.fromEntries(
    Object.entries(loops).map(([name, make]) => {
      let run: { readonly loop: NgramLoop; readonly texts: readonly Int32Array[] } | undefined
      const first = () => {
        const loop = make()
        const params = { name, order: loop.order, n: loop.text.length }
        const key = { epoch: EPOCH, property: 'suresh-2025/ngram-loop', params, purpose: 'figure' }
        return { loop, texts: recursion(loop)(new StreamFactory(key).at(0)) }
      }
      return [
        name,
        ({ k }) => {
          run ??= first()
          return measure(run.loop, run.texts.slice(0, k))
        },
      ]
    }),
  )

/** The three workflows by name, as loops of a figure. */
export const eachWorkflow = (text: () => RealText, generations: number): { readonly [name: string]: () => NgramLoop } =>
  Object.fromEntries(WORKFLOWS.map((workflow) => [workflow, () => ({ ...asWritten(text(), generations), workflow })]))
