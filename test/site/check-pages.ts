import type { Browser, Page } from 'playwright-core'
import { inTabs, newContext } from './browsing.ts'
import { brokenLinks } from './check-links.ts'
import type { Checks } from './checks.ts'
import { complaints } from './complaints.ts'
import { lookAtPage, type Seen } from './look-at-page.ts'
import { PHONE } from './phone.ts'

/** Fewer formulas in all than these are a sign that mathematics is not set. */
const FORMULAS = 1000

/** Opens every page on a phone: each by itself, then what they are together, links, titles and mathematics. */
export async function checkPages(
  browser: Browser,
  { origin, folder }: { readonly origin: string; readonly folder: string },
  paths: readonly string[],
  checks: Checks,
): Promise<void> {
  const seen = await openAll(browser, origin, paths, checks)
  checks.note('links', brokenLinks(seen, folder))
  const titles = [...seen.values()].map(({ title }) => title)
  const again = titles.filter((title, i) => titles.indexOf(title) < i)
  checks.note(
    'titles',
    again.map((title) => `${title} twice`),
  )
  const formulas = [...seen.values()].reduce((sum, page) => sum + page.formulas, 0)
  checks.note('mathematics', formulas > FORMULAS ? [] : [`${formulas} formulas in all`])
}

async function openAll(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  checks: Checks,
): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>()
  const context = await newContext(browser, { viewport: PHONE })
  const noted = new WeakMap<Page, string[]>()
  await inTabs(context, paths, async (page, path) => {
    const heard = noted.get(page) ?? complaints(page, origin)
    noted.set(page, heard)
    await page.goto(origin + path, { waitUntil: 'load' })
    // The plain table of the first page gives way to the one with filters.
    if (path === '/index.html') await page.waitForSelector('.claims [role=status]')
    const found = await lookAtPage(page)
    seen.set(path, found)
    checks.note(path, [
      ...heard.splice(0),
      ...found.wrong,
      ...(found.title === '' ? ['no title'] : []),
      ...(found.description === '' ? ['no description'] : []),
    ])
  })
  await context.close()
  return seen
}
