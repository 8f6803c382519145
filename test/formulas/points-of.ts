import type { Domain, Params } from 'collapse-check'
import * as fc from 'fast-check'
import { drawnFrom } from '../../src/trials/search/hunt.ts'
import { seeded } from '../seeded.ts'

const COUNT = 100

/** A hundred points of a domain: the corners of its ranges first; all that there are, if there are fewer. */
export function pointsOf(domain: Domain<Params>): readonly Params[] {
  const corners = Object.entries(domain.axes).reduce<Params[]>(
    (shorter, [name, axis]) =>
      shorter.flatMap((point) =>
        [0, axis.count - 1].map((position) => ({ ...point, [name]: axis.value(position) })),
      ),
    [{}],
  )
  // Of many corners every third, fifth, …: half of the points at most. With an even step one range had only one end.
  const stride = 2 * Math.floor(corners.length / COUNT) + 1
  const some = corners.filter((_, i) => i % stride === 0)
  const drawn = fc.sample(drawnFrom(domain), seeded(10 * COUNT))
  const all = [...some.map(domain.toPoint).filter(domain.admits), ...drawn]
  return [...new Map(all.map((point) => [JSON.stringify(point), point])).values()].slice(0, COUNT)
}
