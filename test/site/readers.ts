import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { forecast, readRecipe } from '../../src/forecast/index.ts'
import { readRecord } from '../../src/project/read-records.ts'
import type { ClaimIndex } from '../../src/report/data/claim-index-schema.ts'
import { numberText } from '../../src/report/text/number-text.ts'
import { ROOT } from '../imports.ts'

const { claims } = JSON.parse(readFileSync(join(ROOT, 'docs/index.json'), 'utf8')) as ClaimIndex
const equal = (what: string, found: unknown, expected: unknown) =>
  JSON.stringify(found) === JSON.stringify(expected)
    ? []
    : [`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`]

/** What readers do, and what is wrong with what they get. */
export const READERS: {
  readonly [name: string]: (page: Page, origin: string) => Promise<readonly string[]>
} = {
  async 'a reader without JavaScript has every claim in a plain table'(page, origin) {
    await page.goto(`${origin}/`)
    return equal(
      'rows',
      await page.locator('#every-claim ~ .claims tbody tr, .claims tbody tr').count(),
      claims.length,
    )
  },

  async 'a reader filters and sorts the claims, and a link keeps the choice'(page, origin) {
    await page.goto(`${origin}/`)
    await page.selectOption('#claims-standing', 'sharpened')
    const sharpened = claims.filter(({ standing }) => standing === 'sharpened')
    const count = `${sharpened.length} of ${claims.length} claims`
    const first = await page.locator('.claims [role=status]').textContent()
    await page.goto(page.url())
    await page.waitForSelector('.claims [role=status]')
    const again = await page.locator('.claims [role=status]').textContent()
    await page.getByRole('button', { name: 'replicates' }).click()
    await page.getByRole('button', { name: 'replicates' }).click()
    const top = await page.locator('.claims tbody tr td a').first().textContent()
    const most = sharpened.toSorted((a, b) => b.counts.replicates - a.counts.replicates)[0]
    return [
      ...equal('count', first, count),
      ...equal('count by link', again, count),
      ...equal('first row', top, most?.title),
    ]
  },

  async 'a reader gets by the keyboard to the content, and sees where'(page, origin) {
    await page.goto(`${origin}/suresh-2025/theorem-1.html`)
    await page.keyboard.press('Tab')
    const { text, outline } = await page.evaluate(() => ({
      text: document.activeElement?.textContent?.trim(),
      outline: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
    }))
    return [
      ...equal('first stop', text, 'Skip to content'),
      ...(outline === 'none' ? ['the stop is not seen'] : []),
    ]
  },

  async 'a reader goes from the first page to a citation'(page, origin) {
    await page.goto(`${origin}/`)
    const finding = page.locator('.vp-doc table').first().locator('tbody td a').first()
    const name = await finding.textContent()
    await finding.click()
    await page.waitForURL(/\.html/)
    const heading = await page.locator('h1').textContent()
    const citation = await page.locator('.language-bibtex').first().textContent()
    return [
      ...(heading?.startsWith(name ?? '?') ? [] : [`${name} leads to ${heading}`]),
      ...(citation?.includes('@misc{collapse-check') ? [] : [`no citation in ${citation}`]),
    ]
  },

  async 'a reader opens a link to a forecast: the numbers are those of the command'(page, origin) {
    const recipe = { model: 'gaussian', workflow: 'replace', real: 50, synthetic: 60, rounds: 20 }
    const { answers } = forecast(readRecipe(recipe), (id) => readRecord(ROOT, id))
    const expected = answers.map(({ quantity, value }) => [quantity, numberText(value)])
    await page.goto(
      `${origin}/guide/forecast.html?${new URLSearchParams(Object.entries(recipe).map(([k, v]) => [k, String(v)]))}`,
    )
    const rows = page.locator('.forecast .answers tbody tr')
    await rows.first().waitFor()
    await page.locator('.forecast canvas').first().waitFor()
    const found = await rows.evaluateAll((all) =>
      all.map((row) => [row.children[0]?.textContent, row.querySelector('strong')?.textContent]),
    )
    await page.fill('#recipe-rounds', '0')
    await page.keyboard.press('Tab')
    const error = await page.locator('.forecast [role=alert]').textContent()
    await page.fill('#recipe-rounds', '30')
    await page.keyboard.press('Tab')
    await page.waitForURL(/rounds=30/)
    return [
      ...equal('answers', found, expected),
      ...(error?.startsWith('rounds is 0; allowed: ') ? [] : [`the error is ${error}`]),
    ]
  },

  async 'a reader drops a file for an audit: it is judged and asks for nothing'(page, origin) {
    await page.goto(`${origin}/guide/audit.html`, { waitUntil: 'networkidle' })
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await page.setInputFiles('#audit-file', join(ROOT, 'test/fixtures/loops/words-at-temperature-0.9.jsonl'))
    await page.locator('.audit canvas').waitFor()
    const text = await page.locator('.audit pre').textContent()
    const guide = readFileSync(join(ROOT, 'docs/guide/audit.md'), 'utf8')
    return [
      ...(guide.includes(text ?? '?') ? [] : [`the lines are ${text}`]),
      ...asked.filter((request) => !/\.(?:js|css)$/.test(request)),
    ]
  },
}
