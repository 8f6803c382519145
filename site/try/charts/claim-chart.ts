import type uPlot from 'uplot'
import type { Description, FigureLine } from '../protocol.ts'
import { Chart } from './chart.ts'
import { rangeOf, type Simulated, type TheoryLine, theoryLines } from './claim-data.ts'
import { colourName, colourOf, figureColour } from './colours.ts'

/**
 * What is shown: for each series, the property first, its theory; the lines of the figure beside it; and all simulated points
 * with the series they are of.
 */
export interface ClaimPicture {
  readonly theory: Parameters<typeof theoryLines>[0]
  readonly figure: readonly FigureLine[]
  readonly simulated: readonly (Simulated & { readonly series: number })[]
}

/** Theory along an axis with its margin, and simulated points with their intervals. */
export function claimChart(
  element: HTMLElement,
  { log, axes }: Description,
  along: string,
  picture: ClaimPicture,
) {
  const { xs, lines, beside } = theoryLines(picture.theory, picture.figure)
  const axis = axes.find(({ name }) => name === along)
  const names = axis?.values.every((value) => typeof value === 'number')
    ? undefined
    : axis?.values.map(String)
  const range = () => rangeOf({ lines, beside }, picture.simulated, log)
  const data = (): uPlot.AlignedData => [[...xs], ...lines.flatMap(columns), ...beside] as uPlot.AlignedData
  const chart = new Chart(
    element,
    {
      labels: [axis?.meaning === undefined ? along : `${along}: ${axis.meaning}`, 'predicted and measured'],
      ...(names === undefined ? {} : { splitLabels: names }),
      scales: {
        x: {
          time: false,
          distr: axis?.log && xs[0] !== undefined && xs[0] > 0 ? 3 : 1,
          range: padded(axis?.log),
        },
        y: { distr: log && range()[0] > 0 ? 3 : 1, range },
      },
      series: [
        {},
        ...lines.flatMap((_, number) => seriesOf(element, number)),
        ...beside.map((_, number) => besideOf(element, number)),
      ],
      bands: lines.flatMap((_, number) => bandsOf(element, number)),
      hooks: { draw: [(plot) => drawSimulated(plot, element, picture.simulated)] },
    },
    data(),
  )
  return { show: () => chart.show(data), redraw: () => chart.redraw(), remove: () => chart.remove() }
}

/** The points of the ends stand a little inside. */
const padded =
  (log: boolean | undefined) =>
  (_: uPlot, least: number, most: number): [number, number] => {
    if (log && least > 0) return [least / 1.1, most * 1.1]
    const room = 0.03 * (most - least || 1)
    return [least - room, most + room]
  }

/** Four columns a series: both ends of the claim, both ends of its margin. */
const columns = ({ low, high, far }: TheoryLine) => [[...low], [...high], [...far[0]], [...far[1]]]

function seriesOf(element: HTMLElement, number: number): uPlot.Series[] {
  const stroke = () => colourOf(element, colourName(number))
  const line = {
    stroke,
    width: 2,
    spanGaps: false,
    points: { show: false },
    ...(number === 0 ? {} : { dash: [6, 4] }),
  }
  const edge = { stroke, width: 0, points: { show: false } }
  return [line, line, edge, edge]
}

/** A line of the figure, dotted. */
const besideOf = (element: HTMLElement, number: number): uPlot.Series => ({
  stroke: () => colourOf(element, figureColour(number)),
  width: 2,
  dash: [2, 4],
  points: { show: false },
})

/** A sixth as strong, after a colour of six digits. */
const FAINT = '29'

/** The margin, beyond either end; a faint version of the line. */
function bandsOf(element: HTMLElement, number: number): uPlot.Band[] {
  const first = 4 * number + 1
  const fill = `${colourOf(element, colourName(number))}${FAINT}`
  return [
    { series: [first, first + 2], fill },
    { series: [first + 3, first + 1], fill },
  ]
}

function drawSimulated(plot: uPlot, element: HTMLElement, simulated: ClaimPicture['simulated']): void {
  const { ctx, bbox } = plot
  ctx.save()
  ctx.beginPath()
  ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height)
  ctx.clip()
  ctx.lineWidth = 1.5 * devicePixelRatio
  for (const { x, series, progress } of simulated) {
    if (progress === undefined) continue
    const colour = colourOf(element, colourName(series))
    const at = plot.valToPos(x, 'x', true)
    const place = (value: number) => Math.min(1e6, Math.max(-1e6, plot.valToPos(value, 'y', true) || 1e6))
    const [low, high] = progress.interval
    ctx.strokeStyle = ctx.fillStyle = colour
    ctx.beginPath()
    ctx.moveTo(at, place(low))
    ctx.lineTo(at, place(high))
    ctx.stroke()
    ctx.beginPath()
    ctx.arc(at, place(progress.statistic), 3.5 * devicePixelRatio, 0, 2 * Math.PI)
    ctx.fill()
  }
  ctx.restore()
}
