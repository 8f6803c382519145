import type { Browser, Page } from 'playwright-core'
import { newContext } from './browsing.ts'
import type { Checks } from './checks.ts'
import { complaints } from './complaints.ts'

/** What readers do, by name, and what is wrong with what they get. */
export interface Readers {
  readonly [name: string]: (page: Page, origin: string) => Promise<readonly string[]>
}

/** Each reader in a browser of their own, those `without JavaScript` too. */
export async function checkReaders(
  browser: Browser,
  origin: string,
  readers: Readers,
  checks: Checks,
): Promise<void> {
  for (const [name, use] of Object.entries(readers)) {
    const context = await newContext(browser, { javaScriptEnabled: !name.includes('without JavaScript') })
    const page = await context.newPage()
    const heard = complaints(page, origin)
    checks.note(name, [...(await use(page, origin)), ...heard])
    await context.close()
  }
}
