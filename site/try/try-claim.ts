import { type Property, replay } from 'collapse-check'
import type { TestAtWork } from '../../src/inference/observing.ts'
import { turn } from '../../src/trials/turn.ts'
import { figureLines } from './figure-lines.ts'
import { pointsAlong } from './points-along.ts'
import type { Choice, Claimed, Place, Reply } from './protocol.ts'
import { teller } from './teller.ts'

/** Values of the varied axis at which theory is computed, and at which it is simulated. */
const THEORY = 61
const SIMULATED = 9

/**
 * Theory along an axis, as the property's criterion predicts it and its figure draws it, and a simulation beside it: all
 * points a quarter of a second in turn, until each is decided or its budget ends. The property's own numbers are those of
 * every other run at that epoch.
 */
export async function tryClaim(
  id: string,
  property: Property,
  choice: Choice,
  reply: (said: Reply) => void,
): Promise<void> {
  const simulated = pointsAlong(property, choice, SIMULATED)
  if (simulated.length === 0)
    throw new Error('The claim is not made for these values together; move one of them.')

  const series = [undefined, ...choice.variants]
  const theory = async (most: number) => {
    const along = pointsAlong(property, choice, most)
    for (const variant of series) {
      const criterion = variantOf(property, variant)?.criterion ?? property.criterion
      if (variant !== undefined && criterion === property.criterion) continue
      const claimed: Claimed[] = []
      for (const { x, point } of along) {
        claimed.push({ x, claim: criterion(point).claim })
        await turn()
      }
      reply({ kind: 'theory', ...named(variant), claimed })
    }
  }
  const figure = async () =>
    reply({ kind: 'figure', lines: await figureLines(property, pointsAlong(property, choice, THEORY)) })
  // Some laws take seconds: the rest of the line comes while points are simulated.
  await theory(SIMULATED)

  const places = series.flatMap((variant) =>
    simulated.map(({ x, point }) => ({ x, point, ...named(variant) })),
  )
  reply({ kind: 'places', places: places.map(({ point: _, ...place }): Place => place) })
  const tell = teller(reply)
  await Promise.all([
    theory(THEORY).then(figure),
    ...places.map(async ({ point, variant }, place) => {
      const options = { epoch: choice.epoch, tier: 'full' as const, ...named(variant) }
      const onObservation = (test: TestAtWork) => tell.moved(place, test)
      const { verdict } = await replay(id, property, point, { ...options, onObservation })
      tell.decided(place, verdict)
    }),
  ])
  tell.all()
  reply({ kind: 'tried' })
}

const named = (variant: string | undefined) => (variant === undefined ? {} : { variant })

const variantOf = ({ controls, survivors = {} }: Property, name: string | undefined) =>
  name === undefined ? undefined : (controls[name] ?? survivors[name])
