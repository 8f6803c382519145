import type { MarkdownRenderer } from 'vitepress'

/** In a checkout the first page of a folder is README.md, on a site it is index.md: links follow. */
export function linksToIndices(md: MarkdownRenderer): void {
  md.core.ruler.push('links-to-indices', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === 'link_open' ? token.attrGet('href') : null
      if (href !== null && !href.includes(':'))
        token.attrSet('href', href.replace(/(^|\/)README\.md/, '$1index.md'))
    }
  })
}
