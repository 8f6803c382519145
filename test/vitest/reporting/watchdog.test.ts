import { expect, test } from 'vitest'
import { silenceMessage, Watchdog } from '../../../src/vitest/reporting/watchdog.ts'

const MINUTE = 60_000

test('a property that speaks, or has ended, is not reported; one that is silent is, by name and last word', () => {
  const watchdog = new Watchdog(15)
  watchdog.heard('a/speaks', 'one', 0)
  watchdog.heard('a/ends', 'two', 0)
  watchdog.heard('a/hangs', '  3/40  certified so far  hunt {"n":10}: 0 of at most 900 replicates', 0)
  expect(watchdog.silent(15 * MINUTE)).toBeUndefined()
  watchdog.heard('a/speaks', 'one more', 10 * MINUTE)
  watchdog.ended('a/ends')
  const silence = watchdog.silent(16 * MINUTE)
  expect(silence?.name).toBe('a/hangs')
  const message = silence && silenceMessage(silence)
  expect(message).toContain('a/hangs: no word for 16 min')
  expect(message).toContain('hunt {"n":10}: 0 of at most 900 replicates')
})
