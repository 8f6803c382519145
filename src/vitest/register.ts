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
import { judgeFor } from './judge-for.ts'
import { type Options, readOptions } from './options.ts'
import { checkTheoremPath, type PropertyPath, propertyPath } from './property-id.ts'
import type {} from './publishing/run-result.ts'
import { progressLine } from './reporting/progress-line.ts'

/**
 * Registers a property with vitest as one test, named by the property's id, which is its path.
 *
 * The test is green when the verdict is the expected one and every control and survivor came out as it must.
 * With `POINT` set it judges that one point instead. Options: see {@link readOptions}.
 */
export function register<Point extends object>(property: Property<Point>): void {
  const path = propertyPath(expect.getState().testPath ?? '')
  test(path.id, { timeout: 0, retry: 0 }, async ({ task }) => {
    const options = withoutStack(() => readOptions(process.env, readProject(path.root).epoch))
    await checkTheoremPath(path, property.theorem)
    if (options.point !== undefined) {
      await replayPoint(path, property, options.point, options)
      return
    }
    const record = sealRecord(
      await investigate(path.id, property, {
        ...options,
        ...judgeFor(path, property, options),
        onProgress: (progress) => say(progressLine(progress)),
      }),
    )
    task.meta.collapseCheck = {
      id: path.id,
      tier: options.tier,
      epoch: options.epoch,
      resolution: options.resolution,
      userData: options.corpus !== undefined || options.table !== undefined,
      record,
    }
    if (!isGreen(record)) throw new VerdictError(failureMessage(record))
  })
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
  options: Options,
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
