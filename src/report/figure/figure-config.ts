/** The colour of text and axes, and of measurements where there is one series of them. */
export const INK = '#222222'

const FONT = 'Helvetica, Arial, sans-serif'
const AXIS_COLOUR = '#666666'

/**
 * How all figures look. The font is one that every system has a version of, because text stays text in the
 * SVG; the white background keeps figures readable on dark pages.
 *
 * @param legendDirection whether two legends stand side by side or one below the other
 */
export function figureConfig(legendDirection: 'horizontal' | 'vertical'): object {
  return {
    background: 'white',
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
      subtitleColor: AXIS_COLOUR,
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
      domainColor: AXIS_COLOUR,
      tickColor: AXIS_COLOUR,
      gridColor: '#e6e6e6',
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
