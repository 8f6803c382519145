import { BACKGROUND, FAINT, GRID, INK } from './figure-colours.ts'

const FONT = 'Helvetica, Arial, sans-serif'

/**
 * How all figures look. The font is one that every system has a version of, because text stays text in the
 * SVG; a background of their own keeps figures readable on a page that is dark where its reader's system is not.
 *
 * @param legendDirection whether two legends stand side by side or one below the other
 */
export function figureConfig(legendDirection: 'horizontal' | 'vertical'): object {
  return {
    background: BACKGROUND,
    padding: 14,
    font: FONT,
    // A description of every mark would double the file; the alternative text on the page says what is seen.
    aria: false,
    title: {
      anchor: 'start',
      frame: 'group',
      fontWeight: 600,
      color: INK,
      offset: 12,
      subtitleColor: FAINT,
      subtitleFontSize: 12,
      subtitlePadding: 5,
    },
    axis: {
      labelFontSize: 12,
      labelColor: INK,
      labelFlush: false,
      titleFontSize: 13,
      titleFontWeight: 'normal',
      titleColor: INK,
      titlePadding: 10,
      domainColor: FAINT,
      tickColor: FAINT,
      gridColor: GRID,
    },
    legend: {
      orient: 'top',
      direction: 'horizontal',
      labelFontSize: 12,
      labelColor: INK,
      labelLimit: 0,
      symbolSize: 70,
      symbolStrokeWidth: 1.8,
      symbolOpacity: 1,
      columnPadding: 18,
      rowPadding: 5,
      layout: {
        top: {
          direction: legendDirection,
          anchor: 'start',
          margin: legendDirection === 'vertical' ? 5 : 18,
          offset: 10,
          bounds: 'full',
        },
      },
    },
    view: { stroke: null },
  }
}
