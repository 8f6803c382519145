import type { FigureRecord } from '../../trials/records/record.ts'
import { figureSpec } from './figure-spec.ts'
import { textWidth } from './text-width.ts'

/** Renders run one after the other: Vega has one counter for its clipping paths and one ruler for text. */
let lastRender: Promise<unknown> = Promise.resolve()

/**
 * A figure as SVG: lines of theory over simulated points with their intervals, on a white background.
 *
 * The same figure gives the same bytes, in whatever order and company figures are rendered.
 *
 * @throws ArgumentError if an abscissa is 0 or below on a logarithmic axis
 */
export function figureSvg(figure: FigureRecord): Promise<string> {
  const svg = lastRender.then(() => render(figure))
  lastRender = svg.catch(() => undefined)
  return svg
}

/** Vega's ruler, which its types leave out. */
interface TextMetrics {
  width: (item: { readonly fontSize?: number }, text: unknown) => number
}

async function render(figure: FigureRecord): Promise<string> {
  // Loaded when the first figure is drawn: a run that only writes a record does not pay for the renderer.
  const [vega, { compile }] = await Promise.all([import('vega'), import('vega-lite')])
  const { spec } = compile(figureSpec(figure))
  const metrics = (vega as unknown as { readonly textMetrics: TextMetrics }).textMetrics
  const { width } = metrics
  // Vega's own estimate is half as wide again, and gives way to a canvas where one happens to be installed.
  metrics.width = (item, text) => Math.round(textWidth(String(text ?? ''), item.fontSize ?? 11))
  vega.resetSVGDefIds()
  const view = new vega.View(vega.parse(spec), { renderer: 'none' })
  try {
    return `${shortened(await view.toSVG())}\n`
  } finally {
    metrics.width = width
    view.finalize()
  }
}

/** Coordinates to a thousandth of a pixel: half the size, and no last digits that differ between machines. */
function shortened(svg: string): string {
  return svg.replace(/ (?:d|transform)="[^"]*"/g, (attribute) =>
    attribute.replace(/-?\d+\.\d{4,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(3)))),
  )
}
