import { expect, test } from 'vitest'
import type { Params } from '../claims/params.ts'
import type { Property } from '../claims/property.ts'
import { readProject } from '../project/read-project.ts'
import { readRecord } from '../project/read-records.ts'
import { folderAt } from '../project/writing/folder-at.ts'
import { evidenceLines } from '../report/terminal/evidence-lines.ts'
import { failureMessage, isGreen } from '../report/terminal/failure-message.ts'
import { compareWithRecord } from '../report/text/compare-with-record.ts'
import { atResolution } from '../trials/at-resolution.ts'
import { investigate } from '../trials/investigate.ts'
import type { PropertyRecord } from '../trials/records/record.ts'
import { sealRecord } from '../trials/records/seal-record.ts'
import { specHash } from '../trials/records/spec-hash.ts'
import { replay } from '../trials/replay.ts'
import type { Progress, RunOptions } from '../trials/run.ts'
import { judgeFor } from './judge-for.ts'
import { type Options, readOptions } from './options.ts'
import { checkTheoremPath, type PropertyPath, propertyPath } from './property-id.ts'
import type { RunResult } from './publishing/run-result.ts'
import { progressLine } from './reporting/progress-line.ts'

/**
 * Registers a property with vitest as one test, named by the property's id, which is its path.
 *
 * The test is green when the verdict is the expected one and every control and survivor came out as it must.
 * With `POINT` set it judges that one point instead. Options: see {@link readOptions}.
 */
export function register<Point extends object>(property: Property<Point>): void {
  const file = expect.getState().testPath ?? ''
  const path = propertyPath(file)
  test(path.id, { timeout: 0, retry: 0 }, async ({ task }) => {
    const said = withoutStack(() => readOptions(process.env, readProject(path.root).epoch))
    await checkTheoremPath(path, property.theorem)
    const { judge, end } = judgeFor(path, file, property, said)
    const options = { ...said, judge }
    try {
      if (options.point !== undefined) await replayPoint(path, property, options.point, options)
      else task.meta.collapseCheck = await investigated(path, property, options)
    } finally {
      await end()
    }
    const record = task.meta.collapseCheck?.record
    if (record !== undefined && !isGreen(record)) throw new VerdictError(failureMessage(record))
  })
}

/** How a property is judged: what the environment says, and by whom. */
type Judging = Options & Pick<RunOptions, 'judge'>

async function investigated<Point extends object>(
  { id }: PropertyPath,
  property: Property<Point>,
  options: Judging,
): Promise<RunResult> {
  const { tier, epoch, resolution, corpus, table } = options
  const onProgress = (progress: Progress) => say(progressLine(progress))
  const record = sealRecord(await investigate(id, property, { ...options, onProgress }))
  const userData = corpus !== undefined || table !== undefined
  return { id, tier, epoch, resolution, userData, record }
}

/** An option that is wrong needs no stack: it would only show this file. */
function withoutStack(read: () => Options): Options {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error) error.stack = `${error.name}: ${error.message}`
    throw error
  }
}

async function replayPoint<Point extends object>(
  { root, id }: PropertyPath,
  property: Property<Point>,
  point: Params,
  options: Judging,
): Promise<void> {
  const { resolution, epoch } = options
  const evidence = await replay(id, property, point, options)
  const replayed = { point, evidence, epoch, specHash: specHash(id, atResolution(property, resolution)) }
  const { words, differs } = compareWithRecord(readRecord(root, id, folderAt(resolution)), replayed)
  say(`${id}\n${evidenceLines(point, evidence)}\n  record    ${words}`)
  const expected: PropertyRecord['expected'] = property.expects ?? 'certified'
  if (evidence.verdict !== expected) {
    throw new VerdictError(`${id}: ${evidence.verdict} at this point, expected ${expected}`)
  }
  if (differs) throw new VerdictError(`${id}: other numbers than the record's: ${words}`)
}

/** Progress goes through the console, which vitest hands to the reporter as it happens. */
function say(line: string): void {
  // biome-ignore lint/suspicious/noConsole: the reporter receives progress as console output
  console.log(line)
}

/** A property that did not come out as expected. Its stack would only show this file, so it has none. */
class VerdictError extends Error {
  override readonly name = 'Verdict'
  constructor(message: string) {
    super(message)
    this.stack = `Verdict: ${message}`
  }
}
