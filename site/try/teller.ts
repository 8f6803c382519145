import type { TestAtWork } from '../../src/inference/observing.ts'
import { onceAFrame } from './once-a-frame.ts'
import { progressOf } from './progress-of.ts'
import type { Reply } from './protocol.ts'

type Moved = Extract<Reply, { kind: 'trying' }>['moved'][number]
type Decided = NonNullable<Moved[2]>

/** Says once a frame which points have moved. */
export function teller(reply: (said: Reply) => void) {
  const tests = new Map<number, TestAtWork>()
  const verdicts = new Map<number, Decided>()
  const changed = new Set<number>()
  const all = () => {
    const moved = [...changed].flatMap((place): Moved[] => {
      const [test, verdict] = [tests.get(place), verdicts.get(place)]
      if (test === undefined) return []
      return [verdict === undefined ? [place, progressOf(test)] : [place, progressOf(test), verdict]]
    })
    changed.clear()
    if (moved.length > 0) reply({ kind: 'trying', moved })
  }
  const allOnceAFrame = onceAFrame(all)
  return {
    all,
    moved(place: number, test: TestAtWork) {
      tests.set(place, test)
      changed.add(place)
      allOnceAFrame()
    },
    decided(place: number, verdict: Decided) {
      verdicts.set(place, verdict)
      changed.add(place)
    },
  }
}
