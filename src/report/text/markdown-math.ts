// Code-hosting sites run Markdown before they look for mathematics, so `\,` loses its backslash, `}_{` opens
// an emphasis and `|` splits a table cell. TeX has another spelling for each of these, which Markdown leaves
// alone; renderers that protect mathematics show the same formula.
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\\\\(\[[^\]]*\])?/g, '\\cr '],
  // TeX has no other name for the percent sign, and without its backslash it starts a comment.
  [/(?:\\,)?\\%/g, '\\text{ percent}'],
  [/\\\{/g, '\\lbrace '],
  [/\\\}/g, '\\rbrace '],
  [/\\\|/g, '\\Vert '],
  [/\\,/g, '\\thinspace '],
  [/\\[:>]/g, '\\medspace '],
  [/\\;/g, '\\thickspace '],
  [/\\!/g, '\\negthinspace '],
  [/\|/g, '\\vert '],
  [/ *< */g, ' \\lt '],
  [/ *> */g, ' \\gt '],
  // The star of \operatorname* or of {align*} is part of a name.
  [/(?<!\\[a-zA-Z]+|\{[a-zA-Z]+)\*/g, '\\ast '],
  // An underscore opens an emphasis after white space or punctuation, unless white space follows.
  [/(?<![a-zA-Z0-9\\])_(?=\S)/g, '_ '],
  // `[a](b)` would be a link.
  [/\]\(/g, '] ('],
]

/** The same TeX in spellings that Markdown does not touch. */
export function markdownTex(tex: string): string {
  return SPELLINGS.reduce((text, [pattern, spelling]) => text.replace(pattern, spelling), tex)
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** TeX as a displayed formula. Blank lines, which would end the paragraph and the formula, are dropped. */
export function displayMath(tex: string): string {
  return `$$\n${markdownTex(tex).replace(/\s*\n\s*/g, '\n')}\n$$`
}

/** Markdown in which the `$ … $` segments are rewritten by {@link markdownTex}; the rest is left alone. */
export function withSafeMath(markdown: string): string {
  return markdown.replace(/\$([^$\n]+)\$/g, (_, tex: string) => `$${markdownTex(tex)}$`)
}
