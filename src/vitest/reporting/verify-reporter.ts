import type { SerializedError, UserConsoleLog } from 'vitest'
import type { Reporter, TestCase, TestModule, TestSpecification, Vitest } from 'vitest/node'
import { readSeconds, type Seconds } from '../../project/writing/environment.ts'
import { oneAtATime } from '../../project/writing/one-at-a-time.ts'
import { score } from '../../report/grouping/tally.ts'
import { passRateText, scoreText } from '../../report/page/count-cells.ts'
import { countedText, countText } from '../../report/text/number-text.ts'
import { verdictText } from '../../report/text/verdict-text.ts'
import { readOptions } from '../options.ts'
import { propertyPath } from '../property-id.ts'
import { collectResults, type Results } from '../publishing/collect-results.ts'
import { publish } from '../publishing/publish.ts'
import { LiveLines } from './live-lines.ts'
import { isProgressLine } from './progress-line.ts'
import { provideThreads } from './provide-threads.ts'
import { summaryTable } from './summary-table.ts'
import { durationText, TimeLeft } from './time-left.ts'
import { Watchdog, watch } from './watchdog.ts'
import { withRemedy } from './with-remedy.ts'

/** The key of the line that says how long a run will still take. */
const LEFT = 'left'

/**
 * The reporter of `npm run verify`: a live line a running property, a lasting one when it is finished, then
 * what went wrong, the table of verdicts, and what was written.
 */
export class VerifyReporter implements Reporter {
  readonly #screen = new LiveLines(process.stdout)
  #vitest: Vitest | undefined
  readonly #watchdog: Watchdog
  readonly #resolution: number
  #timeLeft: TimeLeft | undefined
  #stopWatching: (() => void) | undefined
  #planned = 0
  #finished = 0
  #asExpected = 0

  constructor() {
    const { patience, resolution } = readOptions()
    this.#watchdog = new Watchdog(patience)
    this.#resolution = resolution
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#planned = specifications.length
    this.#finished = 0
    this.#asExpected = 0
    if (this.#vitest !== undefined) provideThreads(this.#vitest, specifications)
    const ids = specifications.map(({ moduleId }) => propertyPath(moduleId).id)
    const root = this.#vitest?.config.root ?? ''
    this.#timeLeft = new TimeLeft(ids, this.#seconds(root), Number(this.#vitest?.config.maxWorkers) || 1)
    const seconds = this.#timeLeft.seconds()
    const estimate =
      seconds === undefined ? '' : ` This takes about ${durationText(seconds)} on a machine like the last.`
    const margins = this.#resolution === 1 ? '' : ` with margins divided by ${this.#resolution}`
    this.#screen.print(
      `Checking ${countedText(this.#planned, 'property', 'properties')}${margins}.${estimate}\n`,
    )
    this.#stopWatching = watch(this.#watchdog, (text) => this.#screen.print(`\n${text}`))
  }

  onUserConsoleLog(log: UserConsoleLog): void {
    const lines = log.content.trimEnd().split('\n')
    const task = log.taskId === undefined ? undefined : this.#vitest?.state.idMap.get(log.taskId)
    const last = lines.at(-1)
    if (task === undefined || last === undefined || !lines.every(isProgressLine)) {
      this.#screen.print(log.content.trimEnd())
    } else {
      this.#watchdog.heard(task.name, last)
      this.#screen.set(task.name, `  ${task.name}  ${last}`)
    }
  }

  onTestCaseResult(testCase: TestCase): void {
    this.#finished++
    if (testCase.result().state === 'passed') this.#asExpected++
    const total = String(this.#planned)
    const count = `${String(this.#finished).padStart(total.length)}/${total}`
    this.#watchdog.ended(testCase.name)
    this.#timeLeft?.ended(testCase.name, (testCase.diagnostic()?.duration ?? 0) / 1000)
    this.#screen.remove(testCase.name)
    this.#screen.print(`${count}  ${mark(testCase)} ${testCase.name}  ${outcome(testCase)}`)
    const seconds = this.#timeLeft?.seconds()
    if (seconds !== undefined && seconds > 0) {
      const soFar = `${this.#asExpected} of ${this.#finished} as expected so far`
      this.#screen.set(LEFT, `  about ${durationText(seconds)} left, ${soFar}`)
    } else this.#screen.remove(LEFT)
  }

  /** What properties took; with margins divided by r they take r² times as many replicates. */
  #seconds(root: string): Seconds {
    const times = this.#resolution * this.#resolution
    return new Map([...readSeconds(root)].map(([id, seconds]) => [id, times * seconds]))
  }

  async onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): Promise<void> {
    const problems = [
      ...modules.flatMap((module) =>
        module.errors().map(({ message }) => `${module.relativeModuleId}: ${withRemedy(message)}`),
      ),
      ...modules.flatMap((module) => [...module.children.allTests('failed')]).flatMap(messages),
      ...errors.map(({ message }) => message),
    ]
    this.#stopWatching?.()
    this.#screen.remove(LEFT)
    for (const problem of problems) this.#screen.print(`\n${problem}`)
    if (this.#vitest === undefined) return
    const vitest = this.#vitest
    await oneAtATime(
      vitest.config.root,
      (text) => this.#screen.print(text),
      async () => this.#conclude(await collectResults(vitest, modules), vitest.config.root, problems.length),
    )
  }

  async #conclude(results: Results, root: string, problems: number): Promise<void> {
    // A point judged again makes no record.
    if (results.records.length === 0 && problems === 0) return
    this.#screen.print(`\n${summaryTable(results.records)}\n`)
    const { message, inPlace } = await publish(root, results)
    this.#screen.print(message)
    if (!inPlace) process.exitCode = 1
    const count = problems + (inPlace ? 0 : 1)
    this.#screen.print(
      count === 0
        ? `${all(results.records.length)} came out as expected, with every control caught.`
        : `${countedText(count, 'problem')}; see above.`,
    )
  }
}

/** What a test without a record came to; one that passed has judged a point again. */
const WITHOUT_RECORD = { passed: 'as expected', failed: 'error', skipped: 'skipped', pending: 'pending' }

const all = (properties: number) =>
  properties === 1 ? 'The property' : `All ${countText(properties)} properties`

function mark(testCase: TestCase): string {
  return testCase.result().state === 'passed' ? '✓' : '✗'
}

function outcome(testCase: TestCase): string {
  const record = testCase.meta().collapseCheck?.record
  if (record === undefined) return WITHOUT_RECORD[testCase.result().state]
  const controls = scoreText(score(record, 'control'))
  return `${verdictText(record)}, ${passRateText(record)} points, ${countText(record.counts.replicates)} replicates, controls ${controls}`
}

function messages(testCase: TestCase): string[] {
  return (testCase.result().errors ?? []).map(({ message }) => message)
}
