import type { PropertyRecord } from 'collapse-check'
import { onBeforeUnmount, shallowRef } from 'vue'
import { type Asked, ask } from './ask.ts'
import type { PointOfRecord } from './points-of.ts'
import type { Progress, Reply, Step } from './protocol.ts'

/** What a judgement has come to. */
export type Outcome =
  | Extract<Reply, { kind: 'judged' | 'failed' }>
  /** The reader ended it. */
  | { readonly kind: 'cancelled' }

/**
 * Judges points of a record, one at a time.
 *
 * @param draw called whenever there is more evidence, with the lines at which it decides
 */
export function useJudging(draw: (lines: { readonly refute: number; readonly certify: number }) => void) {
  const progress = shallowRef<Progress>()
  const outcome = shallowRef<Outcome>()
  const running = shallowRef(false)
  let steps: Step[] = []
  let asked: Asked | undefined

  function judge(record: PropertyRecord, { params }: PointOfRecord): void {
    asked?.cancel()
    steps = []
    progress.value = outcome.value = undefined
    running.value = true
    asked = ask({ kind: 'judge', id: record.id, point: params, record }, (said) => {
      if (said.kind === 'judging') {
        progress.value = said.progress
        steps.push(...said.path)
        draw(said.lines)
      } else if (said.kind === 'judged' || said.kind === 'failed') {
        outcome.value = said
        running.value = false
      }
    })
  }

  function cancel(): void {
    asked?.cancel()
    if (running.value) outcome.value = { kind: 'cancelled' }
    running.value = false
  }

  onBeforeUnmount(cancel)
  return { progress, outcome, running, steps: (): readonly Step[] => steps, judge, cancel }
}
