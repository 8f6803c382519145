import type { Drawing } from './drawing/drawing.ts'
import { figureSpec } from './figure-spec.ts'
import { darkRules } from './look/figure-colours.ts'
import { setScripts } from './words/set-scripts.ts'
import { textWidth } from './words/text-width.ts'

/** Renders run one after the other: Vega has one counter for its clipping paths and one ruler for text. */
let lastRender: Promise<unknown> = Promise.resolve()

/**
 * A figure as SVG: lines of theory over simulated points with their intervals, on white, or on a dark ground where the
 * reader prefers that.
 *
 * The same figure gives the same bytes, in whatever order and company figures are rendered.
 *
 * @throws ArgumentError if an abscissa is 0 or below on a logarithmic axis; NoRendererError without vega and vega-lite
 */
export function figureSvg(figure: Drawing): Promise<string> {
  const svg = lastRender.then(() => render(figure))
  lastRender = svg.catch(() => undefined)
  return svg
}

/** Figures cannot be drawn: the renderer, which claims do not need, is not installed. */
export class NoRendererError extends Error {
  override readonly name = 'NoRendererError'

  constructor(cause: unknown) {
    super('figures need vega and vega-lite; run npm install --save-dev vega@6 vega-lite@6', { cause })
  }
}

/** Loaded when the first figure is drawn: a run that only writes a record does not pay for the renderer. */
async function renderer() {
  try {
    return await Promise.all([import('vega'), import('vega-lite')])
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    throw missing ? new NoRendererError(error) : error
  }
}

/** Vega's ruler, which its types leave out. */
interface TextMetrics {
  width: (item: { readonly fontSize?: number }, text: unknown) => number
}

async function render(figure: Drawing): Promise<string> {
  const [vega, { compile }] = await renderer()
  const { spec } = compile(figureSpec(figure))
  const metrics = (vega as unknown as { readonly textMetrics: TextMetrics }).textMetrics
  const { width } = metrics
  // Vega's own estimate is half as wide again, and gives way to a canvas where one happens to be installed.
  metrics.width = (item, text) => Math.round(textWidth(String(text ?? ''), item.fontSize ?? 11))
  vega.resetSVGDefIds()
  const view = new vega.View(vega.parse(spec), { renderer: 'none' })
  try {
    return `${withDarkRules(setScripts(shortened(bare(await view.toSVG()))))}\n`
  } finally {
    metrics.width = width
    view.finalize()
  }
}

/** Without what is not seen: half of the file. */
function bare(svg: string): string {
  return svg
    .replace(/ (?:aria-[a-z]+|role|pointer-events)="[^"]*"/g, '')
    .replace(/<path class="(?:back|fore)ground"[^>]*\/>/g, '')
}

/** Coordinates to a thousandth of a pixel: half the size, and no last digits that differ between machines. */
function shortened(svg: string): string {
  return svg.replace(/ (?:d|transform|x2|y2)="[^"]*"/g, (attribute) =>
    attribute.replace(/-?\d+\.\d{4,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(3)))),
  )
}

function withDarkRules(svg: string): string {
  return svg.replace(/^<svg[^>]*>/, (start) => `${start}${darkRules(svg)}`)
}
