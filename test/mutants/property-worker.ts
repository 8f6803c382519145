// Judges properties against mutants as it is told: one message a mutant, one answer. What a defect can change is loaded anew
// beside what is there, so that a mutant costs hardly more than the properties themselves; nothing is written.
import { register } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type * as FailureMessage from '../../src/report/terminal/failure-message.ts'
import { EPOCH } from '../../src/trials/epoch.ts'
import type * as Investigate from '../../src/trials/investigate.ts'
import type * as SealRecord from '../../src/trials/records/seal-record.ts'
import type * as LoadClaim from '../../src/workers/load-claim.ts'
import { ROOT } from '../imports.ts'
import { markOf } from './mutant-loader.ts'
import type { Mutant } from './mutate.ts'
import type { Answer, Task } from './test-worker.ts'

register('./mutant-loader.ts', import.meta.url)

const say = (answer: Answer) => process.send?.(answer)

/** A module of `src`, with what the defect changes in it. */
const withDefect = (mutant: Mutant, file: string) =>
  import(`${pathToFileURL(join(ROOT, 'src', file)).href}${markOf(mutant)}`)

/** Whether a property is green, with the defect in everything that it stands on. */
async function judging(mutant: Mutant): Promise<(file: string) => Promise<boolean>> {
  const { loadClaim }: typeof LoadClaim = await withDefect(mutant, 'workers/load-claim.ts')
  const { investigate }: typeof Investigate = await withDefect(mutant, 'trials/investigate.ts')
  const { sealRecord }: typeof SealRecord = await withDefect(mutant, 'trials/records/seal-record.ts')
  const { isGreen }: typeof FailureMessage = await withDefect(mutant, 'report/terminal/failure-message.ts')
  return async (file) => {
    const claim = await loadClaim(join(ROOT, file))
    const id = file.replace(/^properties\/(.*)\.property\.ts$/, '$1')
    const record = await investigate(id, claim, {
      epoch: EPOCH,
      tier: 'quick',
      onProgress: () => say('alive'),
    })
    return isGreen(sealRecord(record))
  }
}

/** The first property that is not green, or that ends in an error. */
async function firstRed({ mutant, tests }: Task): Promise<string | undefined> {
  let now = tests[0]?.file
  try {
    const holds = await judging(mutant)
    for (const { file } of tests) {
      now = file
      if (!(await holds(file))) return file
    }
    return undefined
  } catch {
    return now
  }
}

process.on('message', async (task: Task) => say({ noticedBy: await firstRed(task) }))
say('ready')
