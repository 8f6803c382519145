import type { Params, PropertyRecord } from 'collapse-check'
import type { Reply } from '../../site/try/protocol.ts'
import type { engineAnswers } from './engine.ts'

/** What `run.ts` calls in Chromium, and `page.ts` puts there. */
export interface InBrowser {
  readonly engineAnswers: typeof engineAnswers
  /** The last reply of a worker that judges a point of a record again, and how many came before it. */
  judge(point: Params, record: PropertyRecord): Promise<{ readonly last: Reply; readonly before: number }>
  /** The hash of a property's record, made anew from examples, hunt and controls. */
  recordHash(id: string): Promise<string>
}
