// `npm run browser`: the engine's answers, the cheapest point of every property that has a cheap one and that a browser can
// load, and fifty whole records of all kinds, in Chromium, with the numbers that Node gave.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPage } from './build-page.ts'
import { cheapestPoint, recordsForBrowsers, someOfEveryKind } from './choose-records.ts'
import { withChromium } from './chromium.ts'
import { engineAnswers, PUBLISHED } from './engine.ts'
import type { InBrowser } from './in-browser.ts'

declare const inBrowser: InBrowser

const RECORDS = 50

/** Points that take more replicates are left to the command. */
const MOST_REPLICATES = 1_000

const folder = mkdtempSync(join(tmpdir(), 'collapse-check-page-'))
const wrong: string[] = []
let right = 0
const check = (name: string, found: string, expected: string) => {
  if (found === expected) right++
  else wrong.push(`${name}: ${found}, not ${expected}`)
}

try {
  await buildPage(folder)
  await withChromium(folder, async (pages, version) => {
    console.log(`Chromium ${version} and Node ${process.versions.node}, V8 ${process.versions.v8}`)
    const [page] = pages
    const here = engineAnswers()
    const there = await page.evaluate(() => inBrowser.engineAnswers())
    for (const [name, answer] of Object.entries({ ...here, ...PUBLISHED }))
      check(name, there[name] ?? 'nothing', answer)

    const records = recordsForBrowsers()
    const points = records.flatMap((record) => {
      const point = cheapestPoint(record)
      return point === undefined || point.replicates > MOST_REPLICATES ? [] : [{ record, point }]
    })
    console.log(
      `A point of each of ${points.length} properties, of ${records.length} that a browser can load`,
    )
    await inTurn(points, pages, async (at, { record, point }) => {
      const asked = JSON.stringify({ point: point.params, record })
      const { last, before } = await at.evaluate((text) => {
        const said = JSON.parse(text)
        return inBrowser.judge(said.point, said.record)
      }, asked)
      const words = last.kind === 'judged' ? last.comparison.words : JSON.stringify(last)
      check(record.id, words, `the same numbers as ${record.id}@${record.hash.slice(0, 12)}…`)
      if (before === 0) wrong.push(`${record.id}: no evidence on its way`)
    })
    console.log(`${RECORDS} whole records`)
    await inTurn(someOfEveryKind(records, RECORDS), pages, async (at, { id, hash }) => {
      check(`${id}, whole record`, await at.evaluate((name) => inBrowser.recordHash(name), id), hash)
    })
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const line of wrong) console.log(`✗ ${line}`)
if (wrong.length > 0) process.exitCode = 1
else console.log(`All ${right} checks in a browser passed.`)

/** Every item once, on whichever of the workers is free. */
async function inTurn<Item, Worker>(
  items: readonly Item[],
  workers: readonly Worker[],
  work: (worker: Worker, item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items]
  await Promise.all(
    workers.map(async (worker) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(worker, item)
    }),
  )
}
