// What Chromium is asked for: the page calls what the site calls.
import '../../site/try/elementary/install.ts'
import { EPOCH, investigate } from 'collapse-check'
import { ask } from '../../site/try/ask.ts'
import { loadClaim } from '../../site/try/claims.ts'
import { sealRecord } from '../../src/trials/records/seal-record.ts'
import { engineAnswers } from './engine.ts'
import type { InBrowser } from './in-browser.ts'

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
