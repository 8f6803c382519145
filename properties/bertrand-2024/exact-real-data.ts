import type { Family } from '../../src/index.ts'

/** Real data without chance: any number of observations whose statistic is exactly its expectation. */
export function withoutChance(family: Family): Family {
  const { statistic } = family
  if (statistic === undefined) throw new TypeError(`${family.name} has no sufficient statistic`)
  return {
    ...family,
    statistic: { ...statistic, draw: (theta, n, _stream, out) => statistic.expected(theta, n, out) },
  }
}
