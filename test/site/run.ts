// `npm run site:test`: every page of the built site in Chromium, at a phone's width, and what readers do on some of them.
// axe-core looks at a page of each kind; with `-- --every-page` at all of them, which takes minutes.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { ClaimIndex } from '../../src/report/data/claim-index-schema.ts'
import { ROOT } from '../imports.ts'
import { checkAccess } from './check-access.ts'
import { checkPages } from './check-pages.ts'
import { checkReaders } from './check-readers.ts'
import { checkTools } from './check-tools.ts'
import { Checks } from './checks.ts'
import { READERS } from './readers.ts'
import { serve } from './serve.ts'

/** Debian's, unless `CHROMIUM` names another. */
const BINARY = process.env.CHROMIUM ?? '/usr/bin/chromium'
const DIST = join(ROOT, 'site/.vitepress/dist')

/** One page of each kind for axe-core. */
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

const { claims }: ClaimIndex = JSON.parse(readFileSync(join(ROOT, 'docs/index.json'), 'utf8'))
const paths = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.html') && file !== '/404.html')
  .sort()

const checks = new Checks()
const server = await serve(DIST)
const browser = await chromium.launch({ executablePath: BINARY, args: ['--no-sandbox'] })
try {
  const { origin } = server
  await checkPages(browser, { origin, folder: DIST }, paths, checks)
  await checkAccess(browser, origin, process.argv.includes('--every-page') ? paths : SAMPLE, checks)
  const tools = checkTools(claims, { folder: DIST, server }, checks)
  await checkReaders(browser, origin, { ...READERS, ...tools }, checks)
} finally {
  await browser.close()
  server.close()
}
checks.report()
