import type { FigurePlan } from './figure.ts'
import type { Judged } from './search.ts'

/** Evaluates a figure's lines and lays the examples' measurements over them. */
export function drawFigure<Point extends object>(plan: FigurePlan<Point>, judged: readonly Judged<Point>[]) {
  const points = judged.flatMap(({ point, evidence, example }) => {
    const series = plan.series === undefined ? 'simulated' : plan.series(point)
    if (!example || series === undefined || evidence.verdict === 'vacuous') return []
    const [low, high] = evidence.interval
    return [{ series, at: [Number(point[plan.x]), evidence.statistic, low, high] as const }]
  })
  return {
    title: plan.title,
    x: plan.x,
    xLabel: plan.xLabel,
    yLabel: plan.yLabel,
    xScale: plan.xScale ?? 'linear',
    yScale: plan.yScale ?? 'linear',
    lines: Object.entries(plan.lines).map(([name, line]) => ({
      name,
      points: plan.over.map((x) => [x, line(x)] as const),
    })),
    points,
  }
}
