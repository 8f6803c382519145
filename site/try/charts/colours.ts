/** The colours of a chart, in the order in which series get them; the stylesheet says what they are, by day and by night. */
const SERIES = 6

/** The name of the stylesheet's colour for a series, which begins again after the last. */
export const colourName = (series: number): string => `--try-series-${series % SERIES}`

/** That for a line of the figure: they take the last colours first. */
export const figureColour = (line: number): string => colourName(SERIES - 1 - (line % SERIES))

/** What the stylesheet says a name is, where an element stands. */
export const colourOf = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(name).trim()
