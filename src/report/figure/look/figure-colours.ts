/** A colour on white, and the one in its place on a dark page. */
interface Colour {
  readonly light: string
  readonly dark: string
}

const GROUND: Colour = { light: 'white', dark: '#0d1117' }
const TEXT: Colour = { light: '#222222', dark: '#e6e9ed' }
const FRAME: Colour = { light: '#666666', dark: '#9aa3ad' }
const LINES: Colour = { light: '#e6e6e6', dark: '#2a3038' }
const RANGE: Colour = { light: '#d8e6f0', dark: '#1d3a50' }
const CHANGED: Colour = { light: '#b5124f', dark: '#ff7aa8' }
/** Okabe and Ito's colours, which readers with any colour vision can tell apart; brighter on dark pages. */
const SERIES: readonly Colour[] = [
  { light: '#0072b2', dark: '#4db1ea' },
  { light: '#d55e00', dark: '#ff8b3d' },
  { light: '#009e73', dark: '#2fcf9f' },
  { light: '#cc79a7', dark: '#e8a3c8' },
  { light: '#e69f00', dark: '#f5bb3c' },
  { light: '#56b4e9', dark: '#9bd6f7' },
]

export const BACKGROUND = GROUND.light
/** The colour of text, and of measurements where there is one series of them. */
export const INK = TEXT.light
/** The colour of axes and notes. */
export const FAINT = FRAME.light
export const GRID = LINES.light
/** Behind what a certificate says. */
export const BAND = RANGE.light
/** The colour of controls. */
export const CONTROL = CHANGED.light
export const COLOURS: readonly string[] = SERIES.map(({ light }) => light)

/**
 * Rules that exchange the colours of an SVG where the reader prefers dark pages. They hold by the colours that
 * attributes name, so that a program without style sheets draws the figure on white.
 */
export function darkRules(svg: string): string {
  const rules = [GROUND, TEXT, FRAME, LINES, RANGE, CHANGED, ...SERIES].flatMap(({ light, dark }) =>
    ['fill', 'stroke']
      .filter((property) => svg.includes(`${property}="${light}"`))
      .map((property) => `[${property}="${light}"]{${property}:${dark}}`),
  )
  return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`
}
