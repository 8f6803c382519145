import type uPlot from 'uplot'
import type { Step } from '../protocol.ts'
import { Chart } from './chart.ts'
import { colourName, colourOf } from './colours.ts'

/** The lines at which a point is decided, as base-10 logarithms. */
export interface DecisionLines {
  readonly refute: number
  readonly certify: number
}

/** Evidence far below 1 tells nothing more. */
const LOWEST = -12

/** Evidence against the claim, and against its being off by the margin, on the way to the lines at which they decide. */
export function evidenceChart(element: HTMLElement, steps: () => readonly Step[], lines: DecisionLines) {
  const highest = Math.max(lines.refute, lines.certify) + 1
  const within = (value: number) => Math.min(highest, Math.max(LOWEST, value))
  const data = (): uPlot.AlignedData => [
    steps().map(([n]) => n),
    steps().map(([, refute]) => within(refute)),
    steps().map(([, , certify]) => within(certify)),
  ]
  const series = (number: number): uPlot.Series => ({
    stroke: () => colourOf(element, colourName(number)),
    width: 2,
    points: { show: steps().length < 3 },
  })
  const drawLines = (plot: uPlot) => {
    for (const [number, value] of [lines.refute, lines.certify].entries()) {
      horizontal(plot, value, colourOf(element, colourName(number)))
    }
  }
  const chart = new Chart(
    element,
    {
      labels: ['replicates', 'log₁₀ of the evidence'],
      scales: {
        x: { time: false, distr: 3, range: (_, __, most) => [1, Math.max(10, most ?? 10)] },
        y: { range: (_, least) => [Math.min(-1, Math.max(LOWEST, least ?? -1)), highest] },
      },
      series: [{}, series(0), series(1)],
      hooks: { draw: [drawLines] },
    },
    data(),
  )
  return { show: () => chart.show(data), redraw: () => chart.redraw(), remove: () => chart.remove() }
}

function horizontal({ ctx, bbox, valToPos }: uPlot, value: number, colour: string): void {
  const y = valToPos(value, 'y', true)
  ctx.save()
  ctx.strokeStyle = colour
  ctx.lineWidth = 1.5 * devicePixelRatio
  ctx.setLineDash([6 * devicePixelRatio, 4 * devicePixelRatio])
  ctx.beginPath()
  ctx.moveTo(bbox.left, y)
  ctx.lineTo(bbox.left + bbox.width, y)
  ctx.stroke()
  ctx.restore()
}
