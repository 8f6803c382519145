import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { forecast, readRecipe } from '../../src/forecast/index.ts'
import { readRecord } from '../../src/project/read-records.ts'
import type { ClaimIndex } from '../../src/report/data/claim-index-schema.ts'
import { numberText } from '../../src/report/text/number-text.ts'
import { ROOT } from '../imports.ts'
import type { Readers } from './check-readers.ts'
import { settles } from './settles.ts'

const { claims } = JSON.parse(readFileSync(join(ROOT, 'docs/index.json'), 'utf8')) as ClaimIndex

/** What readers do, and what is wrong with what they get. */
export const READERS: Readers = {
  async 'a reader without JavaScript has every claim in a plain table'(page, origin) {
    await page.goto(`${origin}/`)
    const rows = page.locator('#every-claim ~ .claims tbody tr, .claims tbody tr')
    return settles('rows', () => rows.count(), claims.length)
  },

  async 'a reader filters and sorts the claims, and a link keeps the choice'(page, origin) {
    await page.goto(`${origin}/`)
    await page.selectOption('#claims-standing', 'sharpened')
    const sharpened = claims.filter(({ standing }) => standing === 'sharpened')
    const count = `${sharpened.length} of ${claims.length} claims`
    const status = page.locator('.claims [role=status]')
    const wrong = [...(await settles('count', () => status.textContent(), count))]
    await page.goto(page.url())
    wrong.push(...(await settles('count by link', () => status.textContent(), count)))
    await page.getByRole('button', { name: 'replicates' }).click()
    await page.getByRole('button', { name: 'replicates' }).click()
    const top = page.locator('.claims tbody tr td a').first()
    const most = sharpened.toSorted((a, b) => b.counts.replicates - a.counts.replicates)[0]
    return [...wrong, ...(await settles('first row', () => top.textContent(), most?.title ?? ''))]
  },

  async 'a reader gets by the keyboard to the content, and sees where'(page, origin) {
    await page.goto(`${origin}/suresh-2025/theorem-1.html`)
    await page.keyboard.press('Tab')
    const stop = () =>
      page.evaluate(() => ({
        text: document.activeElement?.textContent?.trim(),
        seen: getComputedStyle(document.activeElement ?? document.body).outlineStyle !== 'none',
      }))
    return settles('first stop', stop, { text: 'Skip to content', seen: true })
  },

  async 'a reader goes from the first page to a citation'(page, origin) {
    await page.goto(`${origin}/`)
    const finding = page.locator('.vp-doc table').first().locator('tbody td a').first()
    const name = await finding.textContent()
    await finding.click()
    const heading = page.locator('h1')
    const citation = page.locator('.language-bibtex').first()
    return [
      ...(await settles(`the page behind ${name}`, () => heading.textContent(), {
        is: 'its own',
        right: (text) => text?.startsWith(name ?? '?') === true,
      })),
      ...(await settles('the citation', () => citation.textContent(), {
        is: 'one of this project',
        right: (text) => text?.includes('@misc{collapse-check') === true,
      })),
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
    await page.locator('.forecast canvas').first().waitFor()
    const found = () =>
      rows.evaluateAll((all) =>
        all.map((row) => [
          row.children[0]?.textContent ?? '',
          row.querySelector('strong')?.textContent ?? '',
        ]),
      )
    const wrong = [...(await settles('answers', found, expected))]
    await page.fill('#recipe-rounds', '0')
    await page.keyboard.press('Tab')
    const error = page.locator('.forecast [role=alert]')
    wrong.push(
      ...(await settles('the error', () => error.textContent(), {
        is: 'what is allowed',
        right: (text) => text?.startsWith('rounds is 0; allowed: ') === true,
      })),
    )
    await page.fill('#recipe-rounds', '30')
    await page.keyboard.press('Tab')
    await page.waitForURL(/rounds=30/)
    return wrong
  },

  async 'a reader drops a file for an audit: it is judged and asks for nothing'(page, origin) {
    await page.goto(`${origin}/guide/audit.html`, { waitUntil: 'networkidle' })
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
    await page.setInputFiles('#audit-file', join(ROOT, 'test/fixtures/loops/words-at-temperature-0.9.jsonl'))
    await page.locator('.audit canvas').waitFor()
    const lines = page.locator('.audit pre')
    const guide = readFileSync(join(ROOT, 'docs/guide/audit.md'), 'utf8')
    return [
      ...(await settles('what is said of the file', () => lines.textContent(), {
        is: 'what the guide shows',
        right: (text) => guide.includes(text ?? '?'),
      })),
      ...asked.filter((request) => !/\.(?:js|css)$/.test(request)),
    ]
  },
}
