import type { Family, Parameters } from '../families/family.ts'
import type { Stream } from '../random/stream.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { integerAtLeast, positive } from '../validation/checks.ts'

/**
 * How a generation's data are represented while training runs. The three paths answer the same question in
 * three ways and are tested against each other: `raw` draws the sample and fits it, `statistic` draws the
 * sufficient statistic from its exact law, `population` takes its expectation (infinitely many observations).
 */
export interface Path<Batch> {
  /** An empty batch. */
  batch(): Batch
  /** Returns the sample size if this path can draw it. @throws ArgumentError otherwise */
  size(n: number): number
  /** Replaces the content of `into` by `n` fresh observations of `theta`. */
  draw(theta: Parameters, n: number, stream: Stream, into: Batch): void
  /** Replaces the content of `into` by that of `from`. */
  copy(into: Batch, from: Batch): void
  /** Adds the observations of `from` to those of `into`. */
  append(into: Batch, from: Batch): void
  /** Fits the batch; `theta` holds the previous model on entry and the new one on return. */
  fit(batch: Batch, theta: Parameters): void
}

/** Observations row by row, with room to grow. */
export interface Sample {
  data: Float64Array
  count: number
}

/** The path that draws every observation. Works for every family. */
export function rawPath(family: Family): Path<Sample> {
  const width = family.width
  const reserve = (sample: Sample, count: number) => {
    if (count * width <= sample.data.length) return
    const larger = new Float64Array(2 * count * width)
    larger.set(sample.data.subarray(0, sample.count * width))
    sample.data = larger
  }
  return {
    batch: () => ({ data: new Float64Array(64 * width), count: 0 }),
    size: (n) => integerAtLeast('sample size', n),
    draw(theta, n, stream, into) {
      into.count = 0
      reserve(into, n)
      family.draw(theta, n, stream, into.data, 0)
      into.count = n
    },
    copy(into, from) {
      into.count = 0
      this.append(into, from)
    },
    append(into, from) {
      reserve(into, into.count + from.count)
      into.data.set(from.data.subarray(0, from.count * width), into.count * width)
      into.count += from.count
    },
    fit: (sample, theta) => family.fit(sample.data, sample.count, theta),
  }
}

/** The path that draws sufficient statistics: O(1) a generation, whatever the sample size. */
export function statisticPath(family: Family): Path<Float64Array> {
  const statistic = sufficient(family, 'statistic')
  return {
    batch: () => new Float64Array(statistic.size),
    size: (n) => integerAtLeast('sample size', n),
    draw: statistic.draw,
    copy: (into, from) => into.set(from),
    append: statistic.add,
    fit: statistic.fit,
  }
}

/** The path of infinitely many observations: no chance at all; sample sizes are weights, any number > 0. */
export function populationPath(family: Family): Path<Float64Array> {
  const statistic = sufficient(family, 'population')
  return {
    ...statisticPath(family),
    size: (weight) => positive('sample size', weight),
    draw: (theta, weight, _stream, into) => statistic.expected(theta, weight, into),
  }
}

function sufficient(family: Family, path: string) {
  if (family.statistic === undefined) {
    throw new ArgumentError('path', path, `'raw', because ${family.name} has no sufficient statistic`)
  }
  return family.statistic
}
