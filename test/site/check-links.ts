import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Seen } from './look-at-page.ts'

/** Links within the site that lead to no file, or to an anchor that its page has not; pages by their paths. */
export function brokenLinks(pages: ReadonlyMap<string, Seen>, folder: string): readonly string[] {
  const ids = new Map([...pages].map(([path, seen]) => [path, new Set(seen.ids)]))
  return [...pages].flatMap(([path, { links }]) =>
    [...new Set(links)].flatMap((href) => {
      const { pathname, hash } = new URL(href)
      const target = decodeURIComponent(pathname).replace(/\/$/, '/index.html')
      const anchors = ids.get(target)
      if (anchors === undefined)
        return existsSync(join(folder, target)) ? [] : [`${path} leads to ${target}, which is not there`]
      const anchor = decodeURIComponent(hash.slice(1))
      return anchor === '' || anchors.has(anchor)
        ? []
        : [`${path} leads to ${target}#${anchor}, which has no such anchor`]
    }),
  )
}
