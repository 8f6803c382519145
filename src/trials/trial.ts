import type { Criterion } from '../claims/criterion.ts'
import type { Levels } from '../inference/sequential-test.ts'
import type { Experiment } from '../worlds/experiment.ts'

/** What to judge: an experiment and a criterion, on the streams of one key. */
export interface Trial<Point extends object> {
  readonly epoch: string
  readonly property: string
  /** `hunt`, `confirm`, or the name of a control or survivor. */
  readonly purpose: string
  readonly experiment: Experiment<Point>
  readonly criterion: (point: Point) => Criterion
  readonly levels: Levels
  /** No test may ask for more replicates; 10⁷ unless said otherwise. */
  readonly mostReplicates?: number
}
