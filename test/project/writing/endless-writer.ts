// Writes a hundred pages over and over, each time with another text, until it is killed.
import { changeAtOnce } from '../../../src/project/writing/staged-changes.ts'

const [root = ''] = process.argv.slice(2)
for (let round = 0; ; round++) {
  const pages = Array.from({ length: 100 }, (_, i) => [`${i}.md`, `round ${round}`] as const)
  changeAtOnce(root, { folder: 'docs', written: new Map(pages), removed: [] })
  if (round === 0) process.send?.('pages are there')
}
