import type { FigureRecord, RecordNumber } from '../../../trials/records/record.ts'

/** A figure with what a record adds to it. A {@link FigureRecord} is a drawing to which nothing was added. */
export interface Drawing extends FigureRecord {
  /** What is plotted, where the title says what is seen. */
  readonly subtitle?: string
  /** What the marks mean, below the axes. */
  readonly note?: string
  /** Names of the lines that explain points or controls: they are on the scale, whatever it does to the rest. */
  readonly explaining?: readonly string[]
  /** What changed worlds came to where points are shown. */
  readonly controls?: readonly ControlMark[]
  /** The examples one below the other, where the lines have no place for them. */
  readonly strip?: Strip
  /** There where the strip says everything. */
  readonly chart?: false
}

/** What a changed world came to. */
export interface ControlMark {
  readonly name: string
  readonly at: readonly [x: RecordNumber, y: RecordNumber]
}

/** Examples and controls, a row each, over one axis of what was measured. */
export interface Strip {
  /** What a replicate measures. */
  readonly title: string
  /** What the axis shows. */
  readonly label: string
  /** Above what stands at the right ends of the rows. */
  readonly details?: string
  /** The ends of the axis, where they are known beforehand. */
  readonly domain?: readonly [number, number]
  readonly examples: readonly StripRow[]
  readonly controls: readonly StripRow[]
}

/** One row of a strip: a point, or a control at all of its points. */
export interface StripRow {
  readonly label: string
  /** What stands at the right end: a number of replicates. */
  readonly detail?: string
  readonly marks: readonly StripMark[]
}

/** What was measured, beside what was predicted and what a certificate says. */
export interface StripMark {
  readonly measured: RecordNumber
  readonly interval?: readonly [RecordNumber, RecordNumber]
  readonly predicted?: NumberRange
  readonly certifies?: NumberRange
}

/** From the least to the greatest; an end without a bound is infinite. */
export type NumberRange = readonly [low: number, high: number]
