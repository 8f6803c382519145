// Runs tests against mutants as it is told: one message a mutant, one answer. Vitest stays, and so does what it has
// transformed; the defect exists in memory only.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BaseSequencer, createVitest, type TestModule, type TestSpecification } from 'vitest/node'
import { ROOT } from '../imports.ts'
import { type Mutant, withMutant } from './mutate.ts'
import type { Reaching } from './reach.ts'

/** What a worker is asked. */
export interface Task {
  readonly mutant: Mutant
  /** In this order, until one is red. */
  readonly tests: readonly Reaching[]
}

/** What it says: that it is there, that something has ended, and at last which file was red, if any. */
export type Answer = 'ready' | 'alive' | { readonly noticedBy: string | undefined }

let mutant: Mutant | undefined
let order: readonly string[] = []
let red: string | undefined

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => order.indexOf(a.moduleId) - order.indexOf(b.moduleId))
  }
}

// Vitest's own list of results also has those of the runs before.
const alive = () => void process.send?.('alive' satisfies Answer)
const reporter = {
  onTestModuleCollected: alive,
  onTestCaseResult: alive,
  // Properties say after each point how far they are.
  onUserConsoleLog: alive,
  onTestModuleEnd: (module: TestModule) => {
    if (module.state() === 'failed') red ??= module.relativeModuleId
  },
}

const vitest = await createVitest(
  'test',
  {
    root: ROOT,
    watch: false,
    bail: 1,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    reporters: [reporter],
    sequence: { sequencer: InOrder },
  },
  {
    plugins: [
      {
        name: 'mutant',
        load: (id: string) =>
          mutant !== undefined && id === join(ROOT, mutant.file)
            ? withMutant(readFileSync(id, 'utf8'), mutant)
            : undefined,
      },
    ],
  },
)

async function run(task: Task): Promise<Answer> {
  mutant = task.mutant
  order = task.tests.map(({ file }) => join(ROOT, file))
  red = undefined
  const path = join(ROOT, mutant.file)
  vitest.invalidateFile(path)
  const project = vitest.getRootProject()
  await vitest.runTestSpecifications(
    task.tests.map(({ file, only }) =>
      project.createSpecification(
        join(ROOT, file),
        only === undefined
          ? undefined
          : { testNamePattern: new RegExp(only.replaceAll('.', String.raw`\.`)) },
      ),
    ),
  )
  mutant = undefined
  vitest.invalidateFile(path)
  return { noticedBy: red }
}

process.on('message', async (task: Task) => process.send?.(await run(task)))
process.send?.('ready' satisfies Answer)
