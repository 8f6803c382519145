import type { MarkdownRenderer } from 'vitepress'

/** The section of a property begins so on the page of its theorem. */
const PROPERTY_SECTION = /^[a-z0-9-]+\/[a-z0-9-]+\.md$/

/**
 * Pages are plain Markdown that any viewer shows; the site puts its components into them. On the page of a theorem,
 * `<PropertyTools id="<paper>/<property>" />` stands below the verdict of each property.
 */
export function componentsInPages(md: MarkdownRenderer): void {
  md.core.ruler.push('components-in-pages', (state) => {
    const page: string = state.env.relativePath ?? ''
    if (!PROPERTY_SECTION.test(page) || page.startsWith('guide/')) return
    const [paper] = page.split('/')
    state.tokens = state.tokens.flatMap((token, i, tokens) => {
      if (token.type !== 'paragraph_close' || !tokens[i - 1]?.content.startsWith('Verdict: ')) return [token]
      const name = tokens
        .slice(0, i)
        .findLast(({ type }, j) => type === 'inline' && tokens[j - 1]?.tag === 'h2')
      const component = new state.Token('html_block', '', 0)
      component.content = `<PropertyTools id="${paper}/${name?.content}" />\n`
      return [token, component]
    })
  })
}
