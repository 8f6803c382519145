import type { Standing } from '../../claims/theorem.ts'
import type { PaperRecords } from '../grouping/group-records.ts'
import { tally } from '../grouping/tally.ts'
import { scoreText } from '../page/count-cells.ts'
import { table } from '../text/markdown-table.ts'
import { paperIndexPath } from '../text/page-paths.ts'
import { paperReference, STANDINGS } from '../text/standing-text.ts'

/** Standings of what was read or seen of a paper, and of what was added to it. */
const OF_THE_PAPER: readonly Standing[] = ['stated', 'quoted', 'corrected']
const ADDED: readonly Standing[] = ['sharpened', 'derived']

/** The papers: what of each was read, what was added, and how many properties test it. */
export function papersTable(papers: readonly PaperRecords[]): string {
  return table<PaperRecords>(
    [
      {
        heading: 'paper',
        align: 'left',
        cell: ({ paper }) =>
          `[${paper.title}](${paperIndexPath(paper.id)}). ${paperReference(paper)}, ${paper.venue}`,
      },
      { heading: 'of the paper', align: 'left', cell: (paper) => standingsText(paper, OF_THE_PAPER) },
      { heading: 'added', align: 'left', cell: (paper) => standingsText(paper, ADDED) },
      {
        heading: 'as expected',
        align: 'right',
        cell: ({ theorems }) => {
          const records = theorems.flat()
          const asExpected = records.filter(({ verdict, expected }) => verdict === expected).length
          return scoreText({ asExpected, all: records.length })
        },
      },
      {
        heading: 'controls caught',
        align: 'right',
        cell: ({ theorems }) => scoreText(tally(theorems.flat()).controls),
      },
    ],
    papers,
  )
}

/** Theorems by standing: `6 stated, 4 quoted`. */
function standingsText({ theorems }: PaperRecords, standings: readonly Standing[]): string {
  const counted = STANDINGS.filter((standing) => standings.includes(standing)).flatMap((standing) => {
    const count = theorems.filter(([{ source }]) => source.standing === standing).length
    return count === 0 ? [] : [`${count} ${standing}`]
  })
  return counted.length === 0 ? 'nothing' : counted.join(', ')
}
