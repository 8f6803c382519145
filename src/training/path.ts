import type { Family } from '../families/family.ts'
import type { Parameters } from '../families/parameters.ts'
import type { Stream } from '../random/stream.ts'

/** Replaces the content of `into` by `n` fresh observations of `theta`. */
export type DrawBatch<Batch> = (theta: Parameters, n: number, stream: Stream, into: Batch) => void

/**
 * How a generation's data are represented while training runs. The three paths answer the same question in
 * three ways and are tested against each other: `raw` draws the sample and fits it, `statistic` draws the
 * sufficient statistic from its exact law, `population` takes its expectation (infinitely many observations).
 */
export interface Path<Batch> {
  readonly name: 'raw' | 'statistic' | 'population'
  /** An empty batch. */
  batch(): Batch
  /** Returns the sample size if this path can draw it. @throws ArgumentError otherwise */
  size(n: number): number
  /** A share of a sample size: to the nearest integer, unless sample sizes are weights. */
  part(size: number, share: number): number
  /**
   * How to draw from a source: the family itself, or another one with observations of the same width, whose
   * draws this family will be fitted to.
   *
   * @throws ArgumentError if this path cannot represent what the source draws
   */
  drawFrom(source: Family): DrawBatch<Batch>
  /** Replaces the content of `into` by that of `from`. */
  copy(into: Batch, from: Batch): void
  /** Adds the observations of `from` to those of `into`. */
  append(into: Batch, from: Batch): void
  /** The number of observations, or their weight. */
  count(batch: Batch): number
  /** Gives every observation of `batch` a weight of `factor`. Not on the raw path. */
  weigh?(batch: Batch, factor: number): void
  /** Replaces `into` by `n` of the observations of `from`, without replacement. Only on the raw path. */
  subsample?(into: Batch, from: Batch, n: number, stream: Stream): void
  /** Fits the batch; `theta` holds the previous model on entry and the new one on return. */
  fit(batch: Batch, theta: Parameters): void
}
