import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

const TABS = 2
/** Milliseconds after which a page does not come any more; on a machine with other work it takes long. */
const PATIENCE = 300_000

/** A context in which functions of this program run: tsx names them by a helper that a page has not. */
export async function newContext(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options)
  context.setDefaultTimeout(PATIENCE)
  await context.addInitScript('globalThis.__name = (named) => named')
  return context
}

/** Every item once, on whichever tab is free. */
export async function inTabs<Item>(
  context: BrowserContext,
  items: readonly Item[],
  use: (page: Page, item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values()
  const tab = async () => {
    const page = await context.newPage()
    for (const item of left) await use(page, item)
    await page.close()
  }
  await Promise.all(Array.from({ length: TABS }, tab))
}
