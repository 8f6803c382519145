import type { Neighbour, Neighbours } from '../grouping/uses.ts'
import { blocks, bullets } from '../text/markdown-blocks.ts'
import { withSafeMath } from '../text/markdown-math.ts'
import { nameOf, theoremPagePath } from '../text/page-paths.ts'

/** What a theorem rests on and what uses it, from the imports of their files; nothing for one that stands alone. */
export function neighboursSection({ restsOn, usedBy }: Neighbours): string {
  const lists = [list('Rests on:', restsOn), list('Used by:', usedBy)].filter((text) => text !== '')
  return lists.length === 0 ? '' : blocks(['## Around it', ...lists])
}

function list(words: string, neighbours: readonly Neighbour[]): string {
  const lines = neighbours.map(({ theorem, by }) => {
    const through = by.length === 0 ? '' : ` (in ${by.map((id) => `\`${nameOf(id)}\``).join(', ')})`
    return `[${theorem.title}](../${theoremPagePath(theorem.id)})${through}`
  })
  return lines.length === 0 ? '' : `${words}\n\n${withSafeMath(bullets(lines))}`
}
