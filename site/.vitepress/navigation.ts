import type { DefaultTheme } from 'vitepress'
import { index } from './claim-index.ts'

const GUIDE = [
  ['Sentences that flip', 'flips'],
  ['How a verdict is reached', 'verdicts'],
  ['Forecast of a recipe', 'forecast'],
  ['Audit of a loop', 'audit'],
  ['Assertions in any test', 'assert'],
  ['Real data', 'real-data'],
  ['Sample sizes', 'sample-sizes'],
  ['The command', 'command'],
  ['Speed', 'speed'],
  ['Reviewing a claim', 'review'],
  ['Why things are as they are', 'decisions/'],
].map(([text = '', page]) => ({ text, link: `/guide/${page}` }))

export const nav: DefaultTheme.NavItem[] = [
  { text: 'Findings', link: '/' },
  { text: 'Every claim', link: '/#every-claim' },
  { text: 'Forecast', link: '/guide/forecast' },
  { text: 'Audit', link: '/guide/audit' },
  { text: 'Guide', link: '/guide/verdicts' },
]

/** The guide, and under each paper the pages of its theorems. */
export const sidebar: DefaultTheme.Sidebar = [
  { text: 'What the machine found', link: '/' },
  { text: 'Guide', collapsed: true, link: '/guide/verdicts', items: GUIDE },
  ...index.papers.map((paper) => ({
    text: paper.title,
    collapsed: true,
    link: `/${paper.id}/`,
    items: theoremsOf(paper.id).map((id) => ({ text: id.slice(paper.id.length + 1), link: `/${id}` })),
  })),
]

function theoremsOf(paper: string): readonly string[] {
  return [...new Set(index.claims.filter((claim) => claim.paper === paper).map(({ theorem }) => theorem.id))]
}
