import type { Figure } from '../../claims/figure.ts'
import type { Judged } from '../search/judged.ts'

/** Evaluates a figure's lines and lays the examples' measurements over them. */
export function drawFigure<Point extends object>(figure: Figure<Point>, judged: readonly Judged<Point>[]) {
  const { title, x, labels, log, over, lines, series } = figure
  const points = judged.flatMap(({ point, evidence, example }) => {
    const shown = series(point)
    if (!example || shown === undefined || evidence.verdict === 'vacuous') return []
    const [low, high] = evidence.interval
    return [{ series: shown, at: [Number(point[x]), evidence.statistic, low, high] as const }]
  })
  const scale = (axis: 'x' | 'y') => (log === axis || log === 'both' ? ('log' as const) : ('linear' as const))
  return {
    title,
    x,
    xLabel: labels[0],
    yLabel: labels[1],
    xScale: scale('x'),
    yScale: scale('y'),
    lines: Object.entries(lines).map(([name, line]) => ({
      name,
      points: over.map((point) => [Number(point[x]), line(point)] as const),
    })),
    points,
  }
}
