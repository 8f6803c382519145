import { type Params, type Property, type PropertyRecord, replay } from 'collapse-check'
import { pointLevels } from '../../src/inference/budget.ts'
import { DecisionLines } from '../../src/inference/decision-lines.ts'
import type { TestAtWork } from '../../src/inference/observing.ts'
import { compareWithRecord } from '../../src/report/text/compare-with-record.ts'
import { measuredText } from '../../src/report/text/number-text.ts'
import { specHash } from '../../src/trials/records/spec-hash.ts'
import { EvidencePath } from './evidence-path.ts'
import { onceAFrame } from './once-a-frame.ts'
import { progressOf } from './progress-of.ts'
import type { Reply } from './protocol.ts'

const LN_10 = Math.log(10)

/** Judges a point of a record again, at the record's epoch, tells of the evidence on its way, and compares both. */
export async function judgePoint(
  property: Property,
  { point, record }: { readonly point: Params; readonly record: PropertyRecord },
  reply: (said: Reply) => void,
): Promise<void> {
  const { id, epoch, tier } = record
  const lines = decisionLines()
  const path = new EvidencePath()
  let seen: TestAtWork | undefined
  const send = () => {
    if (seen === undefined) return
    reply({ kind: 'judging', progress: progressOf(seen), path: path.take(), lines })
  }
  const sendOnceAFrame = onceAFrame(send)
  const evidence = await replay(id, property, point, {
    epoch,
    tier,
    onObservation(test) {
      seen = test
      path.observe(test)
      sendOnceAFrame()
    },
  })
  send()
  const { verdict, predicted, statistic, interval } = evidence
  reply({
    kind: 'judged',
    verdict,
    measured: measuredText(statistic, interval),
    predicted,
    comparison: compareWithRecord(record, { point, evidence, epoch, specHash: specHash(id, property) }),
  })
}

/** Where the evidence at a point decides, as base-10 logarithms. */
function decisionLines() {
  const { refute, certify } = new DecisionLines(pointLevels())
  return { refute: refute / LN_10, certify: certify / LN_10 }
}
