import type { Criterion } from '../claims/criterion.ts'
import { type Params, paramsOf } from '../claims/params.ts'
import type { Property } from '../claims/property.ts'
import { pointLevels } from '../inference/budget.ts'
import type { Verdict } from '../inference/verdict.ts'
import { type Evidence, type Judge, judge, type ReplicateCount } from './judge.ts'
import type { Trial } from './trial.ts'
import { turn } from './turn.ts'

/** Quick: the examples and the first hunted points. Full: all of them. */
export type Tier = 'quick' | 'full'

/** Points that fast-check hunts; the quick tier's are the first of the full tier's. */
export const HUNTED: { readonly [tier in Tier]: number } = { quick: 5, full: 30 }

/** How far a property is: for progress displays. Told while a point is being judged, and when it has been. */
export interface Progress {
  readonly property: string
  /** `hunt`, `shrink`, `confirm`, or the name of a control or survivor. */
  readonly purpose: string
  readonly point: Params
  /** What became of the point, or how many replicates it has had, of how many at most. */
  readonly outcome: Evidence['verdict'] | { readonly replicates: number; readonly budget: number }
  /** The worst verdict of the property's own points so far. */
  readonly verdictSoFar: Verdict
  /** Points judged so far and planned in all; shrinking and confirmation are not planned. */
  readonly done: number
  readonly planned: number
}

/** How a property is to be investigated. */
export interface RunOptions {
  readonly epoch: string
  readonly tier: Tier
  /** What every margin is divided by; 1 unless said otherwise. Levels stay. */
  readonly resolution?: number
  /** No test may ask for more replicates than so many; 10⁷ unless said otherwise. */
  readonly mostReplicates?: number
  /** Who judges a point: {@link judge} here, unless its observations come from elsewhere or have been kept. */
  readonly judge?: Judge
  readonly onProgress?: (progress: Progress) => void
}

/** One property in one run: judges points in turn, counts replicates, reports progress. */
export class Run<Point extends object> {
  readonly id: string
  readonly property: Property<Point>
  readonly options: RunOptions
  replicates = 0
  #done = 0
  #verdictSoFar: Verdict = 'certified'
  readonly #planned: number
  #criterion: Criterion | undefined

  constructor(id: string, property: Property<Point>, options: RunOptions) {
    this.id = id
    this.property = property
    this.options = options
    const named = [...Object.values(property.controls), ...Object.values(property.survivors ?? {})]
    this.#planned =
      property.examples.length + HUNTED[options.tier] + named.reduce((sum, { at }) => sum + at.length, 0)
  }

  /** The criterion at the first example: its words and margin are the record's. */
  get criterion(): Criterion {
    this.#criterion ??= this.property.criterion(this.property.examples[0] as Point)
    return this.#criterion
  }

  /** A trial of the property itself at the level of a point (α/M, β); variants override what they change. */
  trial(changes: Partial<Trial<Point>> = {}): Trial<Point> {
    return {
      epoch: this.options.epoch,
      property: this.id,
      purpose: 'hunt',
      experiment: this.property.replicate,
      criterion: this.property.criterion,
      levels: pointLevels(),
      ...(this.options.mostReplicates === undefined ? {} : { mostReplicates: this.options.mostReplicates }),
      ...changes,
    }
  }

  /** Judges a point, then lets the event loop turn, so that progress shows while work goes on. */
  async judge(trial: Trial<Point>, point: Point, purpose = trial.purpose): Promise<Evidence> {
    const tell = (outcome: Progress['outcome']) =>
      this.options.onProgress?.({
        property: this.id,
        purpose,
        point: paramsOf(point),
        outcome,
        verdictSoFar: this.#verdictSoFar,
        done: Math.min(this.#done, this.#planned),
        planned: this.#planned,
      })
    const onReplicates: ReplicateCount = (replicates, budget) => tell({ replicates, budget })
    const evidence = await (this.options.judge ?? judge)(trial, point, onReplicates)
    this.replicates += evidence.replicates
    if (purpose !== 'shrink' && purpose !== 'confirm') this.#done++
    if (purpose === 'hunt') this.#verdictSoFar = worse(this.#verdictSoFar, evidence.verdict)
    tell(evidence.verdict)
    await turn()
    return evidence
  }
}

function worse(soFar: Verdict, next: Evidence['verdict']): Verdict {
  if (next === 'refuted' || soFar === 'refuted') return 'refuted'
  return next === 'inconclusive' ? next : soFar
}
