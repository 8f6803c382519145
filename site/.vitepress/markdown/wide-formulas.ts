import type { MarkdownRenderer } from 'vitepress'

/** A formula within a line that has more letters than this may be wider than a phone. */
const NARROW = 40

/** Long formulas within a line scroll in their own box; the keyboard must reach what scrolls. */
export function wideFormulas(md: MarkdownRenderer): void {
  const setInLine = md.renderer.rules.math_inline
  md.renderer.rules.math_inline = (tokens, i, ...rest) => {
    const formula = setInLine?.(tokens, i, ...rest) ?? ''
    const isLong = (tokens[i]?.content.length ?? 0) > NARROW
    return isLong ? formula.replace('<mjx-container', '<mjx-container tabindex="0"') : formula
  }
}
