interface Place {
  readonly x: number
  readonly y: number
}

/** Rests that no smooth curve has. */
const MANY = 4

/**
 * Whether a line is a step function: it rests on two levels or more, and leaves each at once; or on so many that it can
 * be nothing else. A curve that saturates rests at its ends only, after a change at every point.
 */
export function isStep(line: readonly Place[]): boolean {
  // Whole abscissas spread over a logarithmic axis repeat at its lower end, which is no rest.
  const ordinates = line.filter(({ x }, i) => x !== line[i - 1]?.x).map(({ y }) => y)
  const changes = ordinates.slice(1).map((y, i) => y !== ordinates[i])
  const rests = changes.filter((change, i) => !change && changes[i - 1] !== false).length
  const inARow = changes.some((change, i) => change && changes[i + 1])
  return rests >= MANY || (rests >= 2 && !inARow)
}
