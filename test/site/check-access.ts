import type { Browser } from 'playwright-core'
import { inTabs, newContext } from './browsing.ts'
import type { Checks } from './checks.ts'
import { findingsOfAxe } from './findings-of-axe.ts'
import { PHONE } from './phone.ts'

/** axe-core on these pages, in the light and in the dark. */
export async function checkAccess(
  browser: Browser,
  origin: string,
  paths: readonly string[],
  checks: Checks,
): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await newContext(browser, { viewport: PHONE, colorScheme })
    await inTabs(context, paths, async (page, path) => {
      await page.goto(origin + path, { waitUntil: 'networkidle' })
      checks.note(`axe-core, ${path}, ${colorScheme}`, await findingsOfAxe(page))
    })
    await context.close()
  }
}
