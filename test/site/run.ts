// `npm run site:test`: every page of the built site in Chromium, at a phone's width, and what readers do on some of them.
// axe-core looks at a page of each kind; with `-- --every-page` at all of them, which takes minutes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { notInBrowsers } from '../../site/try/in-browsers.ts'
import type { ClaimIndex } from '../../src/report/data/claim-index-schema.ts'
import { ROOT } from '../imports.ts'
import { brokenLinks } from './check-links.ts'
import { downloadsOf } from './downloads.ts'
import { findingsOfAxe } from './findings-of-axe.ts'
import { lookAtPage, type Seen } from './look-at-page.ts'
import { READERS } from './readers.ts'
import { serve } from './serve.ts'
import { drawsOnceAFrame, loadsWhatIsCounted } from './try-in-page.ts'

/** Debian's, unless `CHROMIUM` names another. */
const BINARY = process.env.CHROMIUM ?? '/usr/bin/chromium'
const DIST = join(ROOT, 'site/.vitepress/dist')
const PHONE = { width: 390, height: 844 }
const TABS = 2
/** Milliseconds after which a page does not come any more; on a machine with other work it takes long. */
const PATIENCE = 300_000

/** Bytes, compressed, that a reader loads for the first interaction beside what the page has. */
const FIRST_INTERACTION = 150_000

/** One page of each kind for axe-core, in the light and in the dark. */
const SAMPLE = [
  '/index.html',
  '/suresh-2025/index.html',
  '/suresh-2025/theorem-1.html',
  '/guide/forecast.html',
  '/guide/audit.html',
  '/guide/verdicts.html',
]

if (!existsSync(BINARY)) throw new Error(`${BINARY} is not there: install chromium, or name it in CHROMIUM`)
if (!existsSync(DIST)) throw new Error(`${DIST} is not there: npm run site builds it`)

const wrong: string[] = []
let right = 0
const check = (what: string, found: readonly string[]) => {
  if (found.length === 0) right++
  for (const words of found) wrong.push(`${what}: ${words}`)
}

const { claims }: ClaimIndex = JSON.parse(readFileSync(join(ROOT, 'docs/index.json'), 'utf8'))
const server = await serve(DIST)
const { origin, close } = server
const browser = await chromium.launch({ executablePath: BINARY, args: ['--no-sandbox'] })

/** A context in which functions of this program run: tsx names them by a helper that a page has not. */
async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(PATIENCE)
  await context.addInitScript('globalThis.__name = (named) => named')
  return context
}

/** Notes what a page complains of and asks for, from now on. */
function complaints(page: Page): string[] {
  const noted: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => noted.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin))
      noted.push(`asks for ${request.url()}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) noted.push(`${response.status()} for ${response.url()}`)
  })
  return noted
}

/** Every item once, on whichever tab is free. */
async function inTabs<Item>(
  context: BrowserContext,
  items: readonly Item[],
  use: (page: Page, item: Item) => Promise<void>,
) {
  const left = items.values()
  const tab = async () => {
    const page = await context.newPage()
    for (const item of left) await use(page, item)
    await page.close()
  }
  await Promise.all(Array.from({ length: TABS }, tab))
}

async function openAll(paths: readonly string[]): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>()
  const context = await newContext({ viewport: PHONE })
  const noted = new WeakMap<Page, string[]>()
  await inTabs(context, paths, async (page, path) => {
    const heard = noted.get(page) ?? complaints(page)
    noted.set(page, heard)
    await page.goto(origin + path, { waitUntil: 'load' })
    // The plain table of the first page gives way to the one with filters.
    if (path === '/index.html') await page.waitForSelector('.claims [role=status]')
    const found = await lookAtPage(page)
    seen.set(path, found)
    check(path, [
      ...heard.splice(0),
      ...found.wrong,
      ...(found.title === '' ? ['no title'] : []),
      ...(found.description === '' ? ['no description'] : []),
    ])
  })
  await context.close()
  return seen
}

try {
  const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.html') && file !== '/404.html')
    .sort()
  const seen = await openAll(paths)
  check('links', brokenLinks(seen, DIST))
  const titles = [...seen.values()].map(({ title }) => title)
  check(
    'titles',
    titles.filter((title, i) => titles.indexOf(title) < i).map((title) => `${title} twice`),
  )
  const formulas = [...seen.values()].reduce((sum, page) => sum + page.formulas, 0)
  check('mathematics', formulas > 1000 ? [] : [`${formulas} formulas in all`])

  const looked = process.argv.includes('--every-page') ? paths : SAMPLE
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await newContext({ viewport: PHONE, colorScheme })
    await inTabs(context, looked, async (page, path) => {
      await page.goto(origin + path, { waitUntil: 'networkidle' })
      check(`axe-core, ${path}, ${colorScheme}`, await findingsOfAxe(page))
    })
    await context.close()
  }

  const triable = claims.filter(({ id }) => notInBrowsers(id) === undefined)
  const downloads = downloadsOf(DIST)
  const [most] = downloads
  if (most === undefined) throw new Error('no script of a property was found')
  console.log(
    `${most.tool} of ${most.id} loads ${most.bytes} bytes, the most of ${downloads.length / 2} properties`,
  )
  check('first interaction', most.bytes < FIRST_INTERACTION ? [] : [`${most.bytes} bytes`])
  check('scripts of properties', triable.length === downloads.length / 2 ? [] : [`${downloads.length / 2}`])
  const largest = downloads.find(({ tool }) => tool === 'TryClaim')
  const claimOfLargest = triable.find(({ id }) => id === largest?.id)
  const busiest = triable.toSorted((a, b) => b.counts.replicates - a.counts.replicates)[0]
  if (largest === undefined || claimOfLargest === undefined || busiest === undefined)
    throw new Error('no claim can be tried')

  const readers: typeof READERS = {
    ...READERS,
    'a reader tries the claim that loads most: it is what was counted': (page) =>
      loadsWhatIsCounted(page, server, largest, claimOfLargest),
    'a reader tries the claim of most replicates: it is drawn once a frame': (page) =>
      drawsOnceAFrame(page, origin, busiest),
  }
  for (const [name, use] of Object.entries(readers)) {
    const context = await newContext({ javaScriptEnabled: !name.includes('without JavaScript') })
    const page = await context.newPage()
    const heard = complaints(page)
    check(name, [...(await use(page, origin)), ...heard])
    await context.close()
  }
} finally {
  await browser.close()
  close()
}
for (const line of wrong) console.log(`✗ ${line}`)
if (wrong.length > 0) process.exitCode = 1
else console.log(`All ${right} checks of the site passed.`)
