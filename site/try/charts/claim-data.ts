import type { Claimed, FigureLine, Place, Progress } from '../protocol.ts'

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

/** Theory of several series, and lines of the figure, over the values of x that any of them has, in order. */
export function theoryLines(series: readonly (readonly Claimed[])[], figure: readonly FigureLine[] = []) {
  const known = [
    ...series.flatMap((claimed) => claimed.map(({ x }) => x)),
    ...figure.flatMap(({ points }) => points.map(([x]) => x)),
  ]
  const xs = [...new Set(known)].sort((a, b) => a - b)
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
        values(({ low, margin }) => (low === undefined ? undefined : low - margin)),
        values(({ high, margin }) => (high === undefined ? undefined : high + margin)),
      ],
    }
  })
  const beside = figure.map(({ points }) => {
    const at = new Map(points)
    return xs.map((x) => at.get(x) ?? null)
  })
  return { xs, lines, beside }
}

/** What a chart shows. */
type Shown = Omit<ReturnType<typeof theoryLines>, 'xs'>

/**
 * The range that shows what is claimed and every estimate, and of other lines what does not flatten them; intervals may reach
 * beyond it while they are wide.
 */
export function rangeOf(
  { lines, beside }: Shown,
  simulated: readonly Simulated[],
  log: boolean,
): [number, number] {
  const seen = (values: readonly (number | null | undefined)[]) =>
    values.filter((value) => Number.isFinite(value) && (!log || Number(value) > 0)) as number[]
  const values = seen([
    ...lines.flatMap(({ low, high, far }) => [...low, ...high, ...far[0], ...far[1]]),
    ...simulated.map(({ progress }) => progress?.statistic),
  ])
  if (values.length === 0) return log ? [0.1, 1] : [0, 1]
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const height = log ? Math.log(most / least) || 1 : most - least || Math.abs(most) || 1
  const beyond = (by: number): [number, number] =>
    log
      ? [least * Math.exp(-by * height), most * Math.exp(by * height)]
      : [least - by * height, most + by * height]
  const [lowest, highest] = beyond(1)
  const within = seen(beside.flat()).filter((value) => value >= lowest && value <= highest)
  const ends = [...within, ...beyond(0.05)]
  return [Math.min(...ends), Math.max(...ends)]
}
