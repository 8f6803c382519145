import type { Family } from 'collapse-check'

/** Real data without chance: any number of observations whose statistic is exactly its expectation. */
export function withoutChance(family: Family): Family {
  const { statistic } = family
  if (statistic === undefined) throw new TypeError(`${family.name} has no sufficient statistic`)
  return {
    ...family,
    statistic: { ...statistic, draw: (theta, n, _stream, out) => statistic.expected(theta, n, out) },
  }
}

/** The same family with a statistic that is computed from observations, one by one, in place of its law. */
export function drawnOneByOne(family: Family): Family {
  const { statistic } = family
  if (statistic === undefined) throw new TypeError(`${family.name} has no sufficient statistic`)
  return {
    ...family,
    statistic: {
      ...statistic,
      draw(theta, n, stream, out) {
        const sample = new Float64Array(n * family.width)
        family.draw(theta, n, stream, sample, 0)
        statistic.of(sample, n, out)
      },
    },
  }
}

/** A distorted sampler of the family: asked for a member, it draws from another one. */
export function samplerOf(family: Family, distort: (theta: readonly number[]) => readonly number[]): Family {
  const { statistic } = family
  if (statistic === undefined) throw new TypeError(`${family.name} has no sufficient statistic`)
  const other = (theta: ArrayLike<number>) => Float64Array.from(distort(Array.from(theta)))
  return {
    ...family,
    draw: (theta, n, stream, out, start) => family.draw(other(theta), n, stream, out, start),
    statistic: {
      ...statistic,
      draw: (theta, n, stream, out) => statistic.draw(other(theta), n, stream, out),
      expected: (theta, weight, out) => statistic.expected(other(theta), weight, out),
    },
  }
}
