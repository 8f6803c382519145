import { type Params, type Property, replay } from 'collapse-check'
import type { TestAtWork } from '../../src/inference/observing.ts'
import { turn } from '../../src/trials/turn.ts'
import { admitted } from './admitted.ts'
import { onceAFrame } from './once-a-frame.ts'
import { progressOf } from './progress-of.ts'
import type { Choice, Claimed, Place, Reply } from './protocol.ts'
import { spread } from './spread.ts'

/** Values of the varied axis at which theory is computed, and at which it is simulated. */
const THEORY = 61
const SIMULATED = 9

/**
 * Theory along an axis, as the property's criterion predicts it, and a simulation beside it: all points a quarter of a
 * second in turn, until each is decided or its budget ends. The property's own numbers are those of every other run at
 * that epoch.
 */
export async function tryClaim(
  id: string,
  property: Property,
  { drawn, along, variants, epoch }: Choice,
  reply: (said: Reply) => void,
): Promise<void> {
  const axis = property.domain.axes[along]
  if (axis === undefined) throw new Error(`${id} has no axis ${along}`)
  const pointsAt = (most: number) =>
    spread(axis, most).flatMap((value, position) => {
      const point = admitted(property.domain, { ...drawn, [along]: value })
      return point === undefined ? [] : [{ x: typeof value === 'number' ? value : position, point }]
    })
  const simulated = pointsAt(SIMULATED)
  if (simulated.length === 0)
    throw new Error('The claim is not made for these values together; move one of them.')

  const series = [undefined, ...variants]
  const theory = async (most: number) => {
    for (const variant of series) {
      const criterion = variantOf(property, variant)?.criterion ?? property.criterion
      if (variant !== undefined && criterion === property.criterion) continue
      const claimed: Claimed[] = []
      for (const { x, point } of pointsAt(most)) {
        claimed.push({ x, claim: criterion(point).claim })
        await turn()
      }
      reply({ kind: 'theory', ...named(variant), claimed })
    }
  }
  // Some laws take seconds: the rest of the line comes while points are simulated.
  await theory(SIMULATED)

  const places = series.flatMap((variant) =>
    simulated.map(({ x, point }) => ({ x, point, ...named(variant) })),
  )
  reply({ kind: 'places', places: places.map(({ point: _, ...place }): Place => place) })
  const tell = teller(reply)
  await Promise.all([
    theory(THEORY),
    ...places.map(async ({ point, variant }, place) => {
      const options = { epoch, tier: 'full' as const, ...named(variant) }
      const onObservation = (test: TestAtWork) => tell.moved(place, test)
      const { verdict } = await replay(id, property, point as Params, { ...options, onObservation })
      tell.decided(place, verdict)
    }),
  ])
  tell.all()
  reply({ kind: 'tried' })
}

const named = (variant: string | undefined) => (variant === undefined ? {} : { variant })

const variantOf = ({ controls, survivors = {} }: Property, name: string | undefined) =>
  name === undefined ? undefined : (controls[name] ?? survivors[name])

/** Says once a frame which points have moved. */
function teller(reply: (said: Reply) => void) {
  type Moved = Extract<Reply, { kind: 'trying' }>['moved'][number]
  const tests = new Map<number, TestAtWork>()
  const verdicts = new Map<number, NonNullable<Moved[2]>>()
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
    decided(place: number, verdict: NonNullable<Moved[2]>) {
      verdicts.set(place, verdict)
      changed.add(place)
    },
  }
}
