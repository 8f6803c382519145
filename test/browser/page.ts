// What Chromium is asked for: the page calls what the site calls.
import { EPOCH, investigate, type Params, type PropertyRecord } from 'collapse-check'
import { ask } from '../../site/try/ask.ts'
import { loadClaim } from '../../site/try/claims.ts'
import type { Reply } from '../../site/try/protocol.ts'
import { sealRecord } from '../../src/trials/records/seal-record.ts'
import { engineAnswers } from './engine.ts'

export interface InBrowser {
  engineAnswers: typeof engineAnswers
  /** The last reply of a worker that judges a point of a record again, and how many came before it. */
  judge(point: Params, record: PropertyRecord): Promise<{ readonly last: Reply; readonly before: number }>
  /** The hash of a property's record, made anew from examples, hunt and controls. */
  recordHash(id: string): Promise<string>
}

const inBrowser: InBrowser = {
  engineAnswers,
  judge: (point, record) =>
    new Promise((resolve) => {
      let before = 0
      ask({ kind: 'judge', id: record.id, point, record }, (last) => {
        if (last.kind === 'judging') before++
        else resolve({ last, before })
      })
    }),
  recordHash: async (id) =>
    sealRecord(await investigate(id, await loadClaim(id), { epoch: EPOCH, tier: 'full' })).hash,
}

Object.assign(window, { inBrowser })
