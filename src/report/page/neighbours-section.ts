import type { Related, Relative } from '../grouping/relations.ts'
import type { Neighbour, Uses } from '../grouping/uses.ts'
import { blocks, bullets } from '../text/markdown-blocks.ts'
import { withSafeMath } from '../text/markdown-math.ts'
import { nameOf, theoremPagePath } from '../text/page-paths.ts'

/** What stands around a theorem: its relatives, what it rests on and what uses it. */
export interface Neighbours extends Uses {
  readonly relatives: readonly Relative[]
}

const RELATED: readonly Related[] = [
  'equivalent to',
  'special case of',
  'special cases',
  'sharpens',
  'sharpened by',
]

/**
 * The theorems that say the same, more or less of the same thing, with where the two meet; then what a theorem rests on and
 * what uses it, from the imports of their files. Nothing for one that stands alone.
 */
export function neighboursSection({ relatives, restsOn, usedBy }: Neighbours): string {
  const others = (neighbours: readonly Neighbour[]) =>
    neighbours
      .filter(({ theorem }) => relatives.every((relative) => relative.theorem.id !== theorem.id))
      .map(throughWhat)
  const lists = [
    ...RELATED.map((related) =>
      list(
        capitalised(related),
        relatives.filter((relative) => relative.related === related).map(whereTheyMeet),
      ),
    ),
    list('Rests on', others(restsOn)),
    list('Used by', others(usedBy)),
  ].filter((text) => text !== '')
  return lists.length === 0 ? '' : blocks(['## Around it', ...lists])
}

const whereTheyMeet = ({ theorem, where }: Relative) => `${link(theorem)}: ${where}`

const throughWhat = ({ theorem, by }: Neighbour) =>
  `${link(theorem)}${by.length === 0 ? '' : ` (in ${by.map((id) => `\`${nameOf(id)}\``).join(', ')})`}`

const link = ({ id, title }: Relative['theorem']) => `[${title}](../${theoremPagePath(id)})`

const list = (words: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : `${words}:\n\n${withSafeMath(bullets(lines))}`

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
