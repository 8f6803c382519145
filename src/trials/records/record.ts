import type { RelationKind } from '../../claims/formulas/relation.ts'
import type { Params } from '../../claims/params.ts'
import type { Source } from '../../claims/theorem.ts'
import type { Verdict } from '../../inference/verdict.ts'

/** A number as it stands in a record: at most 8 significant digits, infinities spelled out. */
export type RecordNumber = number | 'Infinity' | '-Infinity'

/** What a run found at one point. */
export interface PointRecord {
  readonly params: Params
  /** What the criterion predicts there, as the page prints it: `= 0.241`, `≤ 0.58`, `N(0, 1)`. */
  readonly predicted: string
  /** What a certificate says there, margin included: `< 0.6007`, `0.2211 to 0.2611`. */
  readonly certifies: string
  /** The margin, where it is not that of the record. */
  readonly margin?: string
  /** There where an equality could be certified from one side only: `0 to 0.03` for a probability of 0.01. */
  readonly oneSided?: true
  readonly replicates: number
  /** What was measured: a frequency, a mean, a Kolmogorov distance, a relative error. */
  readonly statistic: RecordNumber
  /** An interval for what was measured, valid at the stopping time; its level is `intervalLevel`. */
  readonly interval: readonly [RecordNumber, RecordNumber]
  /** Base-10 logarithms of the e-values. */
  readonly logE: { readonly refute: RecordNumber; readonly certify: RecordNumber }
  /** `vacuous` where the claim says nothing that data could contradict. */
  readonly verdict: Verdict | 'vacuous'
  /** True for the parameters of the paper's figures and tables. */
  readonly example: boolean
}

/** What a control or a survivor came to at one of the points that it names. */
export interface ControlRecord {
  readonly name: string
  readonly kind: 'control' | 'survivor'
  readonly expected: Verdict
  readonly verdict: Verdict | 'vacuous'
  readonly replicates: number
  readonly statistic: RecordNumber
  readonly predicted: string
  /** The margin, where it is not that of the record. */
  readonly margin?: string
  readonly params: Params
}

/** A figure as data: lines of theory, and which coordinate of the examples to lay over them. */
export interface FigureRecord {
  readonly title: string
  /** Name of the parameter on the horizontal axis. */
  readonly x: string
  readonly xLabel: string
  readonly yLabel: string
  readonly xScale: 'linear' | 'log'
  readonly yScale: 'linear' | 'log'
  readonly lines: readonly {
    readonly name: string
    readonly points: readonly (readonly [RecordNumber, RecordNumber])[]
  }[]
  /** Measured points with their intervals: [x, y, low, high], and the series each belongs to. */
  readonly points: readonly {
    readonly series: string
    readonly at: readonly [RecordNumber, RecordNumber, RecordNumber, RecordNumber]
  }[]
}

/** Everything that the pages say about a property; see the design of records in CONTRIBUTING. */
export interface PropertyRecord {
  readonly id: string
  /** One sentence: what the property checks. */
  readonly title: string
  readonly theorem: {
    readonly id: string
    readonly title: string
    readonly statement: string
    readonly assumptions: readonly string[]
    readonly notes: readonly string[]
    /** Formulas of the above, in LaTeX, that were compared with the functions that compute them, and where. */
    readonly formulas?: readonly { readonly latex: string; readonly domain: readonly string[] }[]
    /** Bounds of the above: the least quotient of the larger over the smaller, bound or exact law, and where. */
    readonly bounds?: readonly {
      readonly latex: string
      readonly side: 'above' | 'below'
      readonly points: number
      readonly room: RecordNumber
      readonly at: Params
    }[]
    /** How it stands to other theorems, by their ids, and at how many points both were compared. */
    readonly relations?: readonly {
      readonly kind: RelationKind
      readonly theorem: string
      readonly where: string
      readonly points: number
    }[]
  }
  readonly source: Source
  /** How it is tested: what a replicate is, and the criterion, in words. */
  readonly replicate: string
  readonly criterion: string
  /** There where the property has no chance in it: an identity, computed once a point, without error rates. */
  readonly random?: false
  readonly domain: readonly string[]
  /** What the parameters are, by name. It explains the evidence and is none: `hash` leaves it out. */
  readonly meanings?: { readonly [parameter: string]: string }
  readonly specHash: string
  readonly epoch: string
  /** The suite of a property that has a command of its own, `npm run verify:<suite>`. */
  readonly suite?: string
  readonly tier: 'quick' | 'full'
  /** What every margin was divided by, where it was: a record of its own kind, which `docs/` does not hold. */
  readonly resolution?: number
  /** There where more than 10⁷ replicates were allowed a test. */
  readonly mostReplicates?: number
  readonly expected: Verdict
  readonly verdict: Verdict
  readonly points: readonly PointRecord[]
  /** There where a refutation was not confirmed on a fresh stream: never green, whatever was expected. */
  readonly unconfirmed?: true
  /** The smallest counterexample, confirmed on a fresh stream, if the property is refuted. */
  readonly counterexample: PointRecord | null
  readonly counts: {
    readonly evaluated: number
    readonly certified: number
    readonly inconclusive: number
    readonly refuted: number
    readonly vacuous: number
    readonly duplicates: number
    /** Points evaluated while shrinking a counterexample. */
    readonly shrunk: number
    /** Replicates over all points, controls and confirmations. */
    readonly replicates: number
  }
  /** certified / evaluated: a count, never a probability over parameters. */
  readonly passRate: RecordNumber
  readonly controls: readonly ControlRecord[]
  readonly alpha: number
  readonly beta: number
  readonly maxEvaluations: number
  /** The margin at the first example; points and controls say where theirs is another. */
  readonly margin: string
  readonly intervalLevel: number
  readonly engine: string
  readonly limits: readonly string[]
  readonly figure: FigureRecord
  /** SHA-256 of the canonical JSON of all other fields but `meanings`. */
  readonly hash: string
}
