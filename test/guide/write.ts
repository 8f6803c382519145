// Writes the numbers and outputs of the guides anew, after records have changed: npx tsx -C collapse-check-source
// test/guide/write.ts
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFlips } from './flips.ts'
import { withNumbers } from './numbers.ts'
import { PAGES_WITH_RUNS, withRuns } from './runs.ts'
import { withVerification } from './verification.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Rewrites a page by what is made of it. */
async function rewrite(page: string, make: (text: string) => string | Promise<string>): Promise<void> {
  const file = join(ROOT, page)
  writeFileSync(file, await make(readFileSync(file, 'utf8')))
}

await rewrite('docs/guide/assert.md', withNumbers)
await rewrite('README.md', withVerification)
await rewrite('docs/guide/flips.md', withFlips)
for (const page of PAGES_WITH_RUNS) await rewrite(page, withRuns)
