import { posix } from 'node:path'
import type { MarkdownRenderer } from 'vitepress'

/**
 * Links of a page to files of the repository that are not part of the site. They lead to where the source is shown, for
 * example `https://host/project/blob/main/`; without such an address the words stand without a link.
 */
export function linksOutOfDocs(md: MarkdownRenderer, source: string | undefined): void {
  md.core.ruler.push('links-out-of-docs', ({ tokens, env }) => {
    for (const { children } of tokens) {
      let inside = false
      for (const token of children ?? []) {
        const target =
          token.type === 'link_open' ? outside(env.relativePath, token.attrGet('href')) : undefined
        if (target !== undefined) {
          if (source === undefined) [token.tag, token.attrs, inside] = ['span', [], true]
          else token.attrSet('href', new URL(target, source).href)
        } else if (inside && token.type === 'link_close') [token.tag, inside] = ['span', false]
      }
    }
  })
}

/** Where a link leads in the repository, if it leaves `docs/`. */
function outside(page: string, href: string | null): string | undefined {
  if (href === null || !href.startsWith('../')) return undefined
  const target = posix.join('docs', posix.dirname(page), href)
  return target.startsWith('docs/') ? undefined : target
}
