import type { Claimed, Place, Progress } from '../protocol.ts'

/** A line of theory: the ends of what is claimed, and of what a certificate leaves, at each x; null where there is none. */
export interface TheoryLine {
  readonly low: readonly (number | null)[]
  readonly high: readonly (number | null)[]
  readonly far: readonly [low: readonly (number | null)[], high: readonly (number | null)[]]
}

/** A simulated point so far. */
export interface Simulated extends Place {
  readonly progress?: Progress
}

/** Theory of several series over the values of x that any of them has, in order. */
export function theoryLines(series: readonly (readonly Claimed[])[]) {
  const xs = [...new Set(series.flatMap((claimed) => claimed.map(({ x }) => x)))].sort((a, b) => a - b)
  const lines = series.map((claimed): TheoryLine => {
    const at = new Map(claimed.map(({ x, claim }) => [x, claim]))
    const values = (of: (claim: Claimed['claim']) => number | undefined) =>
      xs.map((x) => {
        const claim = at.get(x)
        return (claim && of(claim)) ?? null
      })
    return {
      low: values(({ low }) => low),
      high: values(({ high }) => high),
      far: [
        values(({ low, margin }) => low && low - margin),
        values(({ high, margin }) => high && high + margin),
      ],
    }
  })
  return { xs, lines }
}

/** The range that shows all theory and every estimate; intervals may reach beyond it while they are wide. */
export function rangeOf(
  lines: readonly TheoryLine[],
  simulated: readonly Simulated[],
  log: boolean,
): [number, number] {
  const values = [
    ...lines.flatMap(({ low, high, far }) => [...low, ...high, ...far[0], ...far[1]]),
    ...simulated.map(({ progress }) => progress?.statistic ?? null),
  ].filter((value) => value !== null && Number.isFinite(value) && (!log || value > 0)) as number[]
  if (values.length === 0) return log ? [0.1, 1] : [0, 1]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  if (log) return [least / 1.2, most * 1.2]
  const room = 0.08 * (most - least || Math.abs(most) || 1)
  return [least - room, most + room]
}
