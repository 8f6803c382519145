import type { Json, Params, PropertyRecord, Verdict } from 'collapse-check'
import type { IntervalClaim } from '../../src/inference/interval-claim.ts'

/** What a page asks of a worker; every request gets a worker of its own, which ends with the last reply. */
export type Request =
  /** What there is to choose. */
  | { readonly kind: 'describe'; readonly id: string }
  /** One point of a record, judged again and compared with it. */
  | { readonly kind: 'judge'; readonly id: string; readonly point: Params; readonly record: PropertyRecord }
  /** Theory and simulation along an axis. */
  | { readonly kind: 'try'; readonly id: string; readonly choice: Choice }

/** What a reader has chosen to try. */
export interface Choice {
  /** A value for each axis of the domain; that of `along` is where the reader left it. */
  readonly drawn: Params
  /** The axis that is varied. */
  readonly along: string
  /** Controls and survivors that are run beside the property, by name. */
  readonly variants: readonly string[]
  /** What the streams are keyed with. */
  readonly epoch: string
}

/** An axis as a control shows it. */
export interface AxisChoice {
  readonly name: string
  readonly meaning?: string
  /** The range in words, which is the certified one. */
  readonly words: string
  /** In order; thinned out where there are very many. */
  readonly values: readonly Json[]
  readonly log: boolean
}

/** What a property lets a reader choose, and the words to show it with. */
export interface Description {
  readonly axes: readonly AxisChoice[]
  readonly variants: readonly Variant[]
  /** Where a reader starts. */
  readonly start: Params
  readonly along: string
  /** Whether the vertical axis is logarithmic. */
  readonly log: boolean
  /** What one replicate is, in words. */
  readonly replicate: string
  /** The sentence that is judged, in words. */
  readonly sentence: string
}

/** A world or a formula to switch on. */
interface Variant {
  readonly name: string
  readonly kind: 'control' | 'survivor'
}

/** How far a point is. */
export interface Progress {
  readonly replicates: number
  readonly budget: number
  readonly statistic: number
  readonly interval: readonly [number, number]
}

/** Evidence after some replicates: their number, and base-10 logarithms of both e-values. */
export type Step = readonly [replicates: number, refute: number, certify: number]

/** What is claimed at a value of the axis that is varied; at its position, where the value is no number. */
export interface Claimed {
  readonly x: number
  readonly claim: IntervalClaim
}

/** A line of the property's figure, along the axis that is varied. */
export interface FigureLine {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** A simulated point: where it stands, and whether it is the property itself or one of its variants. */
export interface Place {
  readonly x: number
  readonly variant?: string
}

/** What a worker says. */
export type Reply =
  | { readonly kind: 'described'; readonly description: Description }
  /** Evidence on its way; `path` has the steps since the last reply. `lines` are where it decides. */
  | {
      readonly kind: 'judging'
      readonly progress: Progress
      readonly path: readonly Step[]
      readonly lines: { readonly refute: number; readonly certify: number }
    }
  | {
      readonly kind: 'judged'
      readonly verdict: Verdict | 'vacuous'
      readonly measured: string
      readonly predicted: string
      readonly comparison: { readonly words: string; readonly differs: boolean }
    }
  /** Theory along the axis, for the property or one of its variants; and where it is going to be simulated. */
  | { readonly kind: 'theory'; readonly variant?: string; readonly claimed: readonly Claimed[] }
  /** What the property's figure shows beside it along the axis. */
  | { readonly kind: 'figure'; readonly lines: readonly FigureLine[] }
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  /** How far the simulated points are, those that have moved, by their index among the places. */
  | {
      readonly kind: 'trying'
      readonly moved: readonly (readonly [place: number, progress: Progress, verdict?: Verdict | 'vacuous'])[]
    }
  | { readonly kind: 'tried' }
  | { readonly kind: 'failed'; readonly message: string }
