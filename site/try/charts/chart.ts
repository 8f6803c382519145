import uPlot from 'uplot'
import 'uplot/dist/uPlot.min.css'
import { colourOf } from './colours.ts'

const RATIO = 0.55
const HIGHEST = 360

/** What a chart shows besides its data. */
export type ChartPlan = Pick<uPlot.Options, 'scales' | 'series' | 'bands' | 'hooks'> & {
  readonly labels: readonly [x: string, y: string]
  readonly splitLabels?: readonly string[]
}

/** A chart that is as wide as the element that it is in, in the colours of the page, and is drawn at most once a frame. */
export class Chart {
  readonly #plot: uPlot
  readonly #size: ResizeObserver
  #frame = 0

  constructor(element: HTMLElement, { labels, splitLabels, ...plan }: ChartPlan, data: uPlot.AlignedData) {
    const axis = (label: string): uPlot.Axis => ({
      label,
      labelGap: 2,
      stroke: () => colourOf(element, '--vp-c-text-2'),
      grid: { stroke: () => colourOf(element, '--vp-c-divider'), width: 1 },
      ticks: { stroke: () => colourOf(element, '--vp-c-divider'), width: 1 },
    })
    const named = splitLabels && {
      splits: splitLabels.map((_, position) => position),
      values: (): string[] => [...splitLabels],
    }
    this.#plot = new uPlot(
      {
        ...plan,
        ...sizeOf(element),
        axes: [
          { ...axis(labels[0]), ...named },
          { ...axis(labels[1]), size: 64 },
        ],
        cursor: { show: false },
        legend: { show: false },
      },
      data,
      element,
    )
    this.#size = new ResizeObserver(() => this.#plot.setSize(sizeOf(element)))
    this.#size.observe(element)
  }

  /** Shows other data from the next frame on; what came between two frames is not drawn. */
  show(data: () => uPlot.AlignedData): void {
    if (this.#frame !== 0) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      this.#plot.setData(data())
    })
  }

  /** Draws the same again, in the colours that the page has now. */
  redraw(): void {
    this.#plot.redraw()
  }

  remove(): void {
    cancelAnimationFrame(this.#frame)
    this.#size.disconnect()
    this.#plot.destroy()
  }
}

function sizeOf(element: HTMLElement) {
  const width = Math.max(240, element.clientWidth)
  return { width, height: Math.min(HIGHEST, Math.round(width * RATIO) + 60) }
}
