import type { ControlRecord, PropertyRecord } from '../../trials/records/record.ts'

/** How many controls (or survivors) came to what was expected of them. */
export interface Score {
  readonly asExpected: number
  readonly all: number
}

/** The counts over some records. */
export interface Tally {
  readonly properties: number
  readonly theorems: number
  readonly papers: number
  /** Certified, as expected. */
  readonly certified: number
  /** Refuted as expected: statements that fail as written. */
  readonly failAsWritten: number
  /** Inconclusive as expected: what data cannot decide. */
  readonly undecidable: number
  /** Inconclusive, and not expected to be. */
  readonly inconclusive: number
  /** Certified or refuted, and not expected to be. */
  readonly unexpected: number
  /** Points that were evaluated: vacuous ones and duplicates are not among them. */
  readonly evaluated: number
  readonly replicates: number
  /** Properties without chance: identities, computed. */
  readonly identities: number
  /** Certified points of equalities that could be certified from one side only. */
  readonly oneSided: number
  readonly controls: Score
  readonly survivors: Score
}

/** Counts some records. */
export function tally(records: readonly PropertyRecord[]): Tally {
  const having = (condition: (record: PropertyRecord) => boolean) => records.filter(condition).length
  const asExpected = ({ verdict, expected }: PropertyRecord) => verdict === expected
  return {
    properties: records.length,
    theorems: new Set(records.map(({ theorem }) => theorem.id)).size,
    papers: new Set(records.map(({ source }) => source.paper.id)).size,
    certified: having((record) => asExpected(record) && record.verdict === 'certified'),
    failAsWritten: having((record) => asExpected(record) && record.verdict === 'refuted'),
    undecidable: having((record) => asExpected(record) && record.verdict === 'inconclusive'),
    inconclusive: having((record) => !asExpected(record) && record.verdict === 'inconclusive'),
    unexpected: having((record) => !asExpected(record) && record.verdict !== 'inconclusive'),
    evaluated: sum(records, ({ counts }) => counts.evaluated),
    replicates: sum(records, ({ counts }) => counts.replicates),
    identities: having(({ random }) => random === false),
    oneSided: sum(records, oneSidedPoints),
    controls: totalScore(records, 'control'),
    survivors: totalScore(records, 'survivor'),
  }
}

/**
 * Controls (or survivors) of a property that came to what was expected, over all of them. One that names
 * several points counts once, and only if it did so at every one of them.
 */
export function score({ controls }: PropertyRecord, kind: ControlRecord['kind']): Score {
  const ofKind = controls.filter((control) => control.kind === kind)
  const names = new Set(ofKind.map(({ name }) => name))
  const failed = new Set(ofKind.filter((c) => c.verdict !== c.expected).map(({ name }) => name))
  return { asExpected: names.size - failed.size, all: names.size }
}

/** Certified points of an equality that could be certified from one side only: `0 to p + margin`. */
export function oneSidedPoints({ points }: PropertyRecord): number {
  return points.filter(({ oneSided, verdict }) => oneSided === true && verdict === 'certified').length
}

function totalScore(records: readonly PropertyRecord[], kind: ControlRecord['kind']): Score {
  const scores = records.map((record) => score(record, kind))
  return { asExpected: sum(scores, (one) => one.asExpected), all: sum(scores, (one) => one.all) }
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
