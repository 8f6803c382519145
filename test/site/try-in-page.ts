import type { Page } from 'playwright-core'
import type { ClaimIndex } from '../../src/report/data/claim-index-schema.ts'
import { countDraws } from './count-draws.ts'
import type { Download } from './downloads.ts'
import type { Server } from './serve.ts'
import { settles } from './settles.ts'

/** A property, and the page of its theorem. */
type ClaimPage = Pick<ClaimIndex['claims'][number], 'id' | 'page'>

/** The tools of a property, on the page of its theorem. */
async function toolsOf(page: Page, origin: string, { id, page: path }: ClaimPage) {
  await page.goto(`${origin}/${path.replace(/\.md.*/, '.html')}`, { waitUntil: 'networkidle' })
  const tools = page.locator(`[data-property="${id}"]`)
  return { tools, tryIt: tools.getByRole('button', { name: 'Try it' }) }
}

/** A reader tries a claim until points are drawn: what was loaded for it are the scripts that were counted. */
export async function loadsWhatIsCounted(
  page: Page,
  { origin, asked }: Server,
  { files }: Download,
  claim: ClaimPage,
): Promise<readonly string[]> {
  const { tools, tryIt } = await toolsOf(page, origin, claim)
  asked.splice(0)
  await tryIt.click()
  await tools.locator('summary').click()
  const numbers = tools.locator('details tbody td:nth-child(4)')
  const drawn = await settles('the points', () => numbers.allTextContents(), {
    is: 'simulated',
    right: (replicates) => replicates.some((text) => text !== ''),
  })
  const scripts = new Set(asked.filter((file) => file.endsWith('.js') && !file.includes('.md.')))
  return [
    ...drawn,
    ...[...scripts].filter((file) => !files.has(file)).map((file) => `loads ${file}, which was not counted`),
    ...[...files]
      .filter((file) => !scripts.has(file))
      .map((file) => `does not load ${file}, which was counted`),
  ]
}

/** So many drawings are looked at, and so many changes of the page beside them are allowed: a legend, the end. */
const DRAWINGS = 20
const CHANGES = 5

/** While points move the chart is drawn at most once a frame, and nothing else of the page changes. */
export async function drawsOnceAFrame(
  page: Page,
  origin: string,
  claim: ClaimPage,
): Promise<readonly string[]> {
  const { tryIt } = await toolsOf(page, origin, claim)
  await countDraws(page)
  await tryIt.click()
  const counts = () => page.evaluate(() => window.counts())
  const drawn = (least: number) =>
    settles('how much was drawn', counts, {
      is: `${least} drawings`,
      right: ({ draws }) => draws >= least,
    })
  const begun = await drawn(DRAWINGS)
  const before = await counts()
  const wrong = [...begun, ...(await drawn(before.draws + DRAWINGS))]
  const { mostInAFrame, changes } = await counts()
  if (mostInAFrame > 1) wrong.push(`${mostInAFrame} drawings in a frame`)
  if (changes - before.changes > CHANGES) wrong.push(`${changes - before.changes} changes beside the chart`)
  return wrong
}
