import { paramsOf } from '../../claims/params.ts'
import type { Property } from '../../claims/property.ts'
import { confirmLevels, MAX_EVALUATIONS } from '../../inference/budget.ts'
import type { Verdict } from '../../inference/verdict.ts'
import { canonicalJson } from '../../random/canonical-json.ts'
import { keyWords } from '../../random/stream-key.ts'
import { HUNTED, type Run } from '../run.ts'
import { checkHunt } from './check-hunt.ts'
import { checkReplicates } from './check-replicates.ts'
import { hunt } from './hunt.ts'
import type { Judged } from './judged.ts'

/** What the search for a counterexample came to. */
export interface Findings<Point> {
  readonly verdict: Verdict
  /** Examples first, then hunted points; every point once. */
  readonly judged: readonly Judged<Point>[]
  /** Hunted draws that had been judged before. */
  readonly duplicates: number
  /** Points judged while shrinking. */
  readonly shrunk: number
  /** The smallest counterexample, refuted again on a fresh stream. */
  readonly counterexample: Judged<Point> | undefined
  /** Whether a refutation was not confirmed. */
  readonly unconfirmed: boolean
}

/** Shrinking ends when it has cost so many replicates: a larger counterexample is one too. */
const MOST_SHRINKING = 10_000_000

/**
 * Looks for a counterexample: the examples in order, then fast-check's hunt, then shrinking, then
 * confirmation of the smallest one on a fresh stream.
 *
 * Guarantee: a property that holds at every point is refuted with probability at most α², α for the search
 * (α/M at each of at most M points, whatever chose them) times α for the independent confirmation.
 *
 * @throws PropertyError if an experiment fails, depends on what it was asked before, or never draws; or if the hunt
 *   says too little: more than half of it vacuous, or fewer than ten distinct points at the full tier
 */
export async function search<Point extends object>(run: Run<Point>): Promise<Findings<Point>> {
  const { property } = run
  const trial = run.trial()
  const known = new Map<string, Judged<Point>>()
  const judged: Judged<Point>[] = []
  let duplicates = 0
  let shrunk = 0
  let shrinking = false
  let shrinkingCost = 0
  const drawn = new Set<string>()
  let checked = false
  let evaluations = Object.values(property.survivors ?? {}).reduce((sum, { at }) => sum + at.length, 0)

  const look = async (point: Point, example: boolean): Promise<Judged<Point>> => {
    const evidence = await run.judge(trial, point, shrinking ? 'shrink' : 'hunt')
    const found = { point, evidence, example }
    known.set(keyOf(point), found)
    if (evidence.verdict !== 'vacuous') evaluations++
    if (shrinking) {
      shrunk++
      shrinkingCost += evidence.replicates
    } else judged.push(found)
    if (!checked && evidence.random && evidence.verdict !== 'vacuous') {
      checkReplicates(trial, point)
      checked = true
    }
    return found
  }

  for (const example of property.examples) {
    if (!known.has(keyOf(example))) await look(example, true)
  }
  const smallest = await hunt(property.domain, {
    seed: seedOf(run),
    points: HUNTED[run.options.tier],
    holds: async (point) => {
      if (!shrinking) drawn.add(keyOf(point))
      let found = known.get(keyOf(point))
      if (found !== undefined && !shrinking) duplicates++
      // Beyond M, or what shrinking may cost, nothing runs any more: what is left counts as holding.
      const spent = evaluations >= MAX_EVALUATIONS || shrinkingCost > MOST_SHRINKING
      if (found === undefined && spent) return true
      found ??= await look(point, false)
      if (found.evidence.verdict === 'refuted') shrinking = true
      return found.evidence.verdict !== 'refuted'
    },
  })
  if (smallest === undefined) checkHunt(run, judged, drawn.size)

  const suspect = smallest ?? judged.find(({ evidence }) => evidence.verdict === 'refuted')?.point
  const counterexample = suspect === undefined ? undefined : await confirm(run, suspect)
  const unconfirmed = suspect !== undefined && counterexample === undefined
  const verdict = verdictOf(judged, suspect, counterexample, property.expects)
  return { verdict, judged, duplicates, shrunk, counterexample, unconfirmed }
}

/** Judges the suspect again on a stream that the search has not seen. */
async function confirm<Point extends object>(
  run: Run<Point>,
  point: Point,
): Promise<Judged<Point> | undefined> {
  const trial = run.trial({ purpose: 'confirm', levels: confirmLevels() })
  const evidence = await run.judge(trial, point)
  return evidence.verdict === 'refuted' ? { point, evidence, example: false } : undefined
}

function verdictOf<Point>(
  judged: readonly Judged<Point>[],
  suspect: Point | undefined,
  counterexample: Judged<Point> | undefined,
  expects: Property['expects'],
): Verdict {
  if (counterexample !== undefined) return 'refuted'
  if (suspect !== undefined) return 'inconclusive'
  const open = judged.filter(({ evidence }) => evidence.verdict === 'inconclusive').length
  const decided = judged.some(({ evidence }) => evidence.verdict === 'certified')
  // One open point spoils a claim; a claim that nothing can be decided is spoilt by one decided point.
  return open > 0 && !(expects === 'inconclusive' && decided) ? 'inconclusive' : 'certified'
}

/** Points with the same parameters are the same point, in whatever order they are written. */
function keyOf(point: object): string {
  return canonicalJson(paramsOf(point))
}

/** fast-check's seed: 32 bits of the key, so that no one chooses it either. */
function seedOf<Point extends object>(run: Run<Point>): number {
  const [word = 0] = keyWords({ epoch: run.options.epoch, property: run.id, params: {}, purpose: 'hunt' })
  return word | 0
}
