import { canonicalJson } from '../../random/canonical-json.ts'
import type { PointRecord, PropertyRecord } from '../../trials/records/record.ts'
import { compareIds } from '../grouping/compare-ids.ts'
import { oneSidedPoints } from '../grouping/tally.ts'
import { blocks } from '../text/markdown-blocks.ts'
import { table } from '../text/markdown-table.ts'
import { countText, numberText } from '../text/number-text.ts'
import { passRateText } from './count-cells.ts'
import { measured } from './point-table.ts'

/** What the hunt looked at, what the pass rate is worth, and how close it came to a counterexample. */
export function huntSummary(record: PropertyRecord): string {
  const { counts } = record
  const oneSided = oneSidedPoints(record)
  const rows: readonly (readonly [string, number])[] = [
    ['points evaluated', counts.evaluated],
    ['points certified', counts.certified],
    ['points refuted', counts.refuted],
    ['points inconclusive', counts.inconclusive],
    ...(oneSided === 0
      ? []
      : [['of the certified, equalities that could be certified from one side only', oneSided] as const]),
    ['points vacuous, never counted as a pass', counts.vacuous],
    ['duplicates, judged once', counts.duplicates],
    ['points evaluated while shrinking', counts.shrunk],
    ['replicates, with controls and confirmations', counts.replicates],
  ]
  return blocks([
    table<(typeof rows)[number]>(
      [
        { heading: 'counted', align: 'left', cell: ([what]) => what },
        { heading: '', align: 'right', cell: ([, count]) => countText(count) },
      ],
      rows,
    ),
    passRateSentence(record),
    closestPointSentence(record),
  ])
}

function passRateSentence(record: PropertyRecord): string {
  const { beta, counts } = record
  if (counts.evaluated === 0) return 'No point was evaluated.'
  if (record.random === false) {
    return `Pass rate: ${passRateText(record)} evaluated points certified. There is no chance in it, so no error rates apply.`
  }
  const rate = `Pass rate: ${passRateText(record)} evaluated points certified.`
  if (counts.certified === counts.evaluated) {
    return `${rate} The sentence “every evaluated point is within its margin” is wrong with probability at most β = ${numberText(beta)}, however many points were tried: were one of them off, that very point would have had to pass, so β needs no division.`
  }
  return `${rate} Below 1 it speaks of a selection of points, so the error rate is summed over them: one or more of the certified points are off by their margin with probability at most β × evaluated = ${numberText(beta * counts.evaluated)}.`
}

function closestPointSentence(record: PropertyRecord): string {
  const closest = closestPoint(record.points)
  if (closest === undefined) return 'The hunt evaluated no point of its own.'
  if (record.random === false) return ''
  const needed = Math.log10(record.maxEvaluations / record.alpha)
  return `Closest point of the hunt, that is, the hunted point with the largest e-value against the claim: \`${canonicalJson(closest.params)}\`, predicted ${closest.predicted}, measured ${measured(closest)}, ${closest.verdict} after ${countText(closest.replicates)} replicates. Its log₁₀ e-value against the claim ended at ${numberText(closest.logE.refute, 3)}; refuting takes ${numberText(needed, 3)}, the logarithm of M/α.`
}

/**
 * The hunted point with the most evidence against the claim. Ties go to the point whose canonical JSON comes
 * first, so that the choice does not depend on the order of the hunt.
 */
function closestPoint(points: readonly PointRecord[]): PointRecord | undefined {
  const hunted = points.filter(({ example, verdict }) => !example && verdict !== 'vacuous')
  return hunted.sort(
    (a, b) =>
      Number(b.logE.refute) - Number(a.logE.refute) ||
      compareIds(canonicalJson(a.params), canonicalJson(b.params)),
  )[0]
}

/** How the error rate α is shared out: over how many evaluations, and why a search cannot spend more. */
export function errorRateSentence({ alpha, beta, maxEvaluations, random }: PropertyRecord): string {
  if (random === false) return 'none; nothing is drawn, and each point is computed once'
  const share = numberText(alpha / maxEvaluations, 2)
  return `α = ${numberText(alpha)} that a true claim is refuted, divided by M = ${countText(maxEvaluations)} evaluations (${share} each), so that searching and shrinking cannot spend more than there is; β = ${numberText(beta)} that a claim off by its margin or more is certified. Both hold at any stopping time.`
}
