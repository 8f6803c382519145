import type { Family } from '../families/family.ts'
import { ArgumentError } from '../validation/argument-error.ts'
import { integerAtLeast } from '../validation/checks.ts'
import type { Path } from './path.ts'

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
    const larger = new Float64Array(roomFor(count, width))
    larger.set(sample.data.subarray(0, sample.count * width))
    sample.data = larger
  }
  const append = (into: Sample, from: Sample) => {
    reserve(into, into.count + from.count)
    into.data.set(from.data.subarray(0, from.count * width), into.count * width)
    into.count += from.count
  }
  return {
    name: 'raw',
    batch: () => ({ data: new Float64Array(64 * width), count: 0 }),
    size: (n) => integerAtLeast('sample size', n),
    part: (size, share) => Math.round(size * share),
    drawFrom(source) {
      sameWidth(family, source)
      return (theta, n, stream, into) => {
        reserve(into, n)
        source.draw(theta, n, stream, into.data, 0)
        into.count = n
      }
    },
    copy(into, from) {
      into.count = 0
      append(into, from)
    },
    append,
    count: (sample) => sample.count,
    // The first n steps of a shuffle of `from`, whose order means nothing.
    subsample(into, from, n, stream) {
      if (n > from.count) throw new ArgumentError('n', n, `at most ${from.count}, the observations there are`)
      for (let i = 0; i < n; i++) {
        const j = i + Math.floor(stream.uniform() * (from.count - i))
        for (let c = 0; c < width; c++) {
          const held = from.data[i * width + c]!
          from.data[i * width + c] = from.data[j * width + c]!
          from.data[j * width + c] = held
        }
      }
      reserve(into, n)
      into.data.set(from.data.subarray(0, n * width))
      into.count = n
    },
    fit: (sample, theta) => family.fit(sample.data, sample.count, theta),
  }
}

/** Numbers that a sample may hold: 2 GB of them. */
const MOST_NUMBERS = 268_435_456

/**
 * How many numbers to make room for, so that a sample can hold `count` observations and grow.
 *
 * @throws ArgumentError if it is too large, before memory is asked for
 */
export function roomFor(count: number, width: number): number {
  const most = Math.floor(MOST_NUMBERS / width)
  if (count > most) {
    throw new ArgumentError(
      'sample size',
      count,
      `at most ${most}: it is too large to draw every observation; a sufficient statistic has no such limit`,
    )
  }
  return Math.min(2 * count, most) * width
}

/** @throws ArgumentError if the observations of `source` have not the width that `family` fits */
export function sameWidth(family: Family, source: Family): void {
  if (source.width !== family.width) {
    throw new ArgumentError(
      'source',
      source.name,
      `a family with ${family.width} numbers an observation, as ${family.name} has`,
    )
  }
}
