import { scriptRuns } from './script-runs.ts'

// Advance widths of Helvetica, in thousandths of the font size, from its published metrics; Arial and
// Liberation Sans have the same. Each string holds the characters of one width.
const WIDTHS: readonly (readonly [number, string])[] = [
  [191, "'"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft\u00a0\u202f'],
  [333, '()-`r'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jckszvxy'],
  [584, '+<=>~−≤≥'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1015, '@'],
]
/** Digits and most lower-case letters; also taken for what the table does not list. */
const USUAL = 556
const BY_CHARACTER = new Map(WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width])))

/** The width of a text in pixels, set in Helvetica or a font with its metrics, with its sub- and superscripts set. */
export function textWidth(text: string, fontSize: number): number {
  const thousandths = scriptRuns(text).reduce((sum, run) => sum + run.size * plainWidth(run.text), 0)
  return (thousandths * fontSize) / 1000
}

function plainWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (BY_CHARACTER.get(character) ?? USUAL), 0)
}

/** A text broken between words into lines of at most `width` pixels, where its words allow. */
export function wrapped(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/ +/)) {
    const last = lines.at(-1)
    const joined = `${last} ${word}`
    if (last === undefined || textWidth(joined, fontSize) > width) lines.push(word)
    else lines[lines.length - 1] = joined
  }
  return lines
}

/** The same with lines of about one length: no word is left alone on the last. */
export function balanced(text: string, fontSize: number, width: number): string[] {
  const lines = wrapped(text, fontSize, width)
  if (lines.length === 1) return lines
  const shares = Array.from({ length: 50 }, (_, i) => (i + 1) / 50)
  const narrowest = shares
    .map((share) => wrapped(text, fontSize, share * width))
    .find(({ length }) => length === lines.length)
  return narrowest ?? lines
}
