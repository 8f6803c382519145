import type { TopLevelSpec } from 'vega-lite'
import { chartLayers } from './chart/chart-layers.ts'
import { figureData } from './chart/figure-data.ts'
import { legendsOf } from './chart/figure-legend.ts'
import type { Drawing } from './drawing/drawing.ts'
import { FAINT } from './look/figure-colours.ts'
import { figureConfig } from './look/figure-config.ts'
import { HEIGHT, WIDTH } from './look/figure-size.ts'
import { stripLayers } from './strip/strip-layers.ts'
import { balanced } from './words/text-width.ts'

const TITLE_SIZE = 14
const SMALL_SIZE = 12
const NOTE_SIZE = 11
/** How much wider bold text is. */
const BOLD = 1.08
/** From the plot to the note below it, past the labels and the title of the axis. */
const TO_NOTE = 58

/** A figure as a Vega-Lite specification: a chart, a strip of rows, or both, with one title and one note. */
export function figureSpec(drawing: Drawing): TopLevelSpec {
  const { title, subtitle, note, strip, chart } = drawing
  const data = figureData(drawing)
  const legends = legendsOf(data)
  const panels = [
    ...(chart === false
      ? []
      : [
          {
            width: WIDTH,
            height: HEIGHT,
            layer: chartLayers(data, legends, drawing),
            resolve: { scale: { color: 'independent', shape: 'independent', strokeDash: 'independent' } },
          },
        ]),
    ...(strip === undefined ? [] : [{ width: WIDTH, ...titled(strip.title), ...stripLayers(strip) }]),
  ]
  const specification = {
    title: {
      text: balanced(title, TITLE_SIZE * BOLD, WIDTH),
      fontSize: TITLE_SIZE,
      ...(subtitle === undefined ? {} : { subtitle: balanced(subtitle, SMALL_SIZE, WIDTH) }),
    },
    vconcat: panels.map((panel, i) =>
      note !== undefined && i === panels.length - 1 ? withNote(panel, note) : panel,
    ),
    spacing: 26,
    config: figureConfig(legends.direction),
  }
  // The library's type of a specification is too deep for the checker to match against an inferred one.
  return specification as unknown as TopLevelSpec
}

/** What the rows of a strip are, above it. */
function titled(text: string): object {
  return { title: { text: balanced(text, SMALL_SIZE, WIDTH), fontSize: SMALL_SIZE, fontWeight: 'normal' } }
}

function withNote<P extends { readonly height: number; readonly layer: readonly object[] }>(
  panel: P,
  note: string,
): P {
  const lines = balanced(note, NOTE_SIZE, WIDTH).map((text, i) => ({
    data: { values: [{ text }] },
    mark: { type: 'text', align: 'left', baseline: 'top', fontSize: NOTE_SIZE, color: FAINT },
    encoding: {
      x: { value: 0 },
      y: { value: panel.height + TO_NOTE + i * (NOTE_SIZE + 4) },
      text: { field: 'text', type: 'nominal' },
    },
  }))
  return { ...panel, layer: [...panel.layer, ...lines] }
}
