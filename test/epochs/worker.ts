// Judges claims as it is told: one message a claim and epoch, one answer. Claims stay loaded from epoch to epoch.
import { investigate, type Property } from 'collapse-check'
import { failureMessage, isGreen } from '../../src/report/terminal/failure-message.ts'
import { sealRecord } from '../../src/trials/records/seal-record.ts'
import { loadClaim } from '../load-claims.ts'
import { checkDesigns } from './check-designs.ts'

/** What a worker is asked. */
export interface Task {
  readonly id: string
  readonly epoch: string
}

/** What it answers: what went wrong, if anything did. */
export interface Answer extends Task {
  readonly problem: string | undefined
}

const claims = new Map<string, Property>()

async function problemOf({ id, epoch }: Task): Promise<string | undefined> {
  try {
    const claim = claims.get(id) ?? (await loadClaim(id))
    claims.set(id, claim)
    await checkDesigns(id, claim, epoch)
    const record = sealRecord(await investigate(id, claim, { epoch, tier: 'quick' }))
    return isGreen(record) ? undefined : failureMessage(record)
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

process.on('message', async (task: Task) => {
  const problem = await problemOf(task)
  process.send?.({ ...task, problem } satisfies Answer)
})
