import { notInBrowsers } from '../../site/try/in-browsers.ts'
import type { ClaimIndex } from '../../src/report/data/claim-index-schema.ts'
import type { Readers } from './check-readers.ts'
import type { Checks } from './checks.ts'
import { downloadsOf } from './downloads.ts'
import type { Server } from './serve.ts'
import { drawsOnceAFrame, loadsWhatIsCounted } from './try-in-page.ts'

/** Bytes, compressed, that a reader loads for the first interaction beside what the page has. */
const FIRST_INTERACTION = 150_000

/** Counts what the tools of every property load; readers try the one that loads most, and the busiest. */
export function checkTools(
  claims: ClaimIndex['claims'],
  { folder, server }: { readonly folder: string; readonly server: Server },
  checks: Checks,
): Readers {
  const triable = claims.filter(({ id }) => notInBrowsers(id) === undefined)
  const downloads = downloadsOf(folder)
  const [most] = downloads
  if (most === undefined) throw new Error('no script of a property was found')
  const properties = downloads.length / 2
  console.log(`${most.tool} of ${most.id} loads ${most.bytes} bytes, the most of ${properties} properties`)
  checks.note('first interaction', most.bytes < FIRST_INTERACTION ? [] : [`${most.bytes} bytes`])
  checks.note('scripts of properties', triable.length === properties ? [] : [`${properties}`])
  const largest = downloads.find(({ tool }) => tool === 'TryClaim')
  const claimOfLargest = triable.find(({ id }) => id === largest?.id)
  const busiest = triable.toSorted((a, b) => b.counts.replicates - a.counts.replicates)[0]
  if (largest === undefined || claimOfLargest === undefined || busiest === undefined)
    throw new Error('no claim can be tried')
  return {
    'a reader tries the claim that loads most: it is what was counted': (page) =>
      loadsWhatIsCounted(page, server, largest, claimOfLargest),
    'a reader tries the claim of most replicates: it is drawn once a frame': (page) =>
      drawsOnceAFrame(page, server.origin, busiest),
  }
}
