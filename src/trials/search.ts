import { paramsOf } from '../claims/params.ts'
import type { Property } from '../claims/property.ts'
import { confirmLevels, MAX_EVALUATIONS } from '../inference/budget.ts'
import type { Verdict } from '../inference/verdict.ts'
import { canonicalJson } from '../random/canonical-json.ts'
import { keyWords } from '../random/stream-key.ts'
import { hunt } from './hunt.ts'
import type { Evidence } from './judge.ts'
import { PropertyError } from './property-error.ts'
import { HUNTED, type Run } from './run.ts'

/** A point and what was found there. */
export interface Judged<Point> {
  readonly point: Point
  readonly evidence: Evidence
  readonly example: boolean
}

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
}

/**
 * Looks for a counterexample: the examples in order, then fast-check's hunt, then shrinking, then
 * confirmation of the smallest one on a fresh stream.
 *
 * Guarantee: a property that holds at every point is refuted with probability at most α², α for the search
 * (α/M at each of at most M points, whatever chose them) times α for the independent confirmation.
 *
 * @throws PropertyError if an experiment fails, or if more than half of the hunted points are vacuous
 */
export async function search<Point extends object>(run: Run<Point>): Promise<Findings<Point>> {
  const { property } = run
  const trial = run.trial()
  const known = new Map<string, Judged<Point>>()
  const judged: Judged<Point>[] = []
  let duplicates = 0
  let shrunk = 0
  let shrinking = false
  let evaluations = Object.values(property.survivors ?? {}).reduce((sum, { at }) => sum + at.length, 0)

  const look = async (point: Point, example: boolean): Promise<Judged<Point>> => {
    const evidence = await run.judge(trial, point, shrinking ? 'shrink' : 'hunt')
    const found = { point, evidence, example }
    known.set(keyOf(point), found)
    if (evidence.verdict !== 'vacuous') evaluations++
    if (shrinking) shrunk++
    else judged.push(found)
    return found
  }

  for (const example of property.examples) {
    if (!known.has(keyOf(example))) await look(example, true)
  }
  const smallest = await hunt(property.domain, {
    seed: seedOf(run),
    points: HUNTED[run.options.tier],
    holds: async (point) => {
      let found = known.get(keyOf(point))
      if (found !== undefined && !shrinking) duplicates++
      // Beyond M nothing runs any more: what is left counts as holding.
      if (found === undefined && evaluations >= MAX_EVALUATIONS) return true
      found ??= await look(point, false)
      if (found.evidence.verdict === 'refuted') shrinking = true
      return found.evidence.verdict !== 'refuted'
    },
  })
  if (smallest === undefined) checkVacuity(run.id, judged)

  const suspect = smallest ?? judged.find(({ evidence }) => evidence.verdict === 'refuted')?.point
  const counterexample = suspect === undefined ? undefined : await confirm(run, suspect)
  const verdict = verdictOf(judged, suspect, counterexample, property.expects)
  return { verdict, judged, duplicates, shrunk, counterexample }
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

function checkVacuity<Point extends object>(id: string, judged: readonly Judged<Point>[]): void {
  const hunted = judged.filter(({ example }) => !example)
  const vacuous = hunted.filter(({ evidence }) => evidence.verdict === 'vacuous')
  if (2 * vacuous.length > hunted.length) {
    throw new PropertyError(
      id,
      `domain: ${vacuous.length} of ${hunted.length} hunted points are vacuous; allowed: at most half. ` +
        'Narrow the domain to where the claim says something, for instance',
      vacuous[0] === undefined ? {} : { at: paramsOf(vacuous[0].point) },
    )
  }
  if (judged.every(({ evidence }) => evidence.verdict === 'vacuous')) {
    throw new PropertyError(id, 'domain: every point is vacuous; allowed: at least one that is not')
  }
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
