import type { Domain } from '../../claims/domain.ts'
import { type Params, paramsOf } from '../../claims/params.ts'
import { canonicalJson } from '../../random/canonical-json.ts'
import { PropertyError } from '../property-error.ts'
import type { Run } from '../run.ts'
import type { Judged } from './judged.ts'

/** A hunt at the full tier that is not refuted has looked at so many different points, or at all there are. */
const FEWEST_HUNTED = 10
/** Domains of more draws than this are not counted out. */
const COUNTABLE = 10_000

/**
 * Checks that a search which refuted nothing has said something.
 *
 * @param drawn how many distinct points the hunt drew, examples that it came upon among them
 * @throws PropertyError if no replicate ever drew from its stream, if every point is vacuous; at
 *   the full tier also if more than half of the hunted points are (the few of the quick tier say too little of a share),
 *   or if it hunted fewer than ten distinct points of a domain that has more
 */
export function checkHunt<Point extends object>(
  { id, property, options }: Run<Point>,
  judged: readonly Judged<Point>[],
  drawn: number,
) {
  const evaluated = judged.filter(({ evidence }) => evidence.verdict !== 'vacuous')
  const hunted = judged.filter(({ example }) => !example)
  const vacuous = hunted.filter(({ evidence }) => evidence.verdict === 'vacuous')
  if (options.tier === 'full' && 2 * vacuous.length > hunted.length) {
    throw new PropertyError(
      id,
      `domain: ${vacuous.length} of ${hunted.length} hunted points are vacuous; allowed: at most half. ` +
        'Narrow the domain to where the claim says something, for instance',
      vacuous[0] === undefined ? {} : { at: paramsOf(vacuous[0].point) },
    )
  }
  if (evaluated.length === 0) {
    throw new PropertyError(id, 'domain: every point is vacuous; allowed: at least one that is not')
  }
  if (evaluated.every(({ evidence }) => evidence.random && !evidence.drew)) {
    throw new PropertyError(
      id,
      'replicate: the first replicate drew from its stream at no point; allowed: chance, under a criterion about chance. ' +
        'State an identity if there is none in it',
    )
  }
  if (options.tier === 'full' && drawn < FEWEST_HUNTED && hasMore(property.domain, judged)) {
    throw new PropertyError(
      id,
      `domain: the hunt drew ${drawn} distinct points; allowed: at least ${FEWEST_HUNTED}, or all that the ` +
        'domain has. Widen an axis, or derive less from it',
    )
  }
}

/** Whether a domain has points that were not looked at. */
function hasMore<Point extends object>(domain: Domain<Point>, judged: readonly Judged<Point>[]): boolean {
  const axes = Object.entries(domain.axes)
  const draws = axes.reduce((product, [, axis]) => product * axis.count, 1)
  if (draws > COUNTABLE) return true
  const known = new Set(judged.map(({ point }) => canonicalJson(paramsOf(point))))
  for (let draw = 0; draw < draws; draw++) {
    let rest = draw
    const drawn: { [name: string]: Params[string] } = {}
    for (const [name, axis] of axes) {
      drawn[name] = axis.value(rest % axis.count)
      rest = Math.floor(rest / axis.count)
    }
    const point = domain.toPoint(drawn)
    if (domain.admits(point) && !known.has(canonicalJson(paramsOf(point)))) return true
  }
  return false
}
