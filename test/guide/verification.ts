import { readRecords } from '../../src/project/read-records.ts'
import { countText } from '../../src/report/text/number-text.ts'
import { summaryTable } from '../../src/vitest/reporting/summary-table.ts'
import { ROOT } from '../imports.ts'

/** A claim of each kind of verdict, and of real data. */
const SHOWN = new Set([
  'barzilai-shamir-2025/theorem-5-1-collapse',
  'bertrand-2024/above-one-half-diverges',
  'suresh-2025/real-text',
  'xu-2025/beats-real-only',
  'xu-2025/growth-exponent-side',
])

/** A page with what `npm run verify` ends with between `<!-- verify -->` and `<!-- /verify -->`, from the committed records. */
export function withVerification(page: string): string {
  const records = readRecords(ROOT).filter(({ suite }) => suite === undefined)
  const shown = records.filter(({ id }) => SHOWN.has(id))
  if (shown.length < SHOWN.size) throw new Error(`no record of one of ${[...SHOWN].join(', ')}`)
  const lines = [
    '  …',
    '',
    summaryTable(shown),
    '  …',
    '',
    `All ${countText(records.length)} properties came out as expected, with every control caught.`,
  ]
  return page.replace(
    /<!-- verify -->[\s\S]*?<!-- \/verify -->/,
    () => `<!-- verify -->\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n<!-- /verify -->`,
  )
}
