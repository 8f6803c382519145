// Plants one defect at a time and runs the tests and properties that reach it, in processes that are kept.
// `npm run mutants -- --files 'src/laws/**/*' --sample 50 --key <word>`; without a key it is the commit's.
// `--with properties` asks what the properties notice alone, `--with tests` what the unit tests do.
// The suite must be green: a test that is red anyway would notice everything.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'
import { ROOT } from '../imports.ts'
import { EQUIVALENTS } from './equivalents.ts'
import { Judge } from './judge.ts'
import { type Mutant, mutantsOf } from './mutate.ts'
import { Reach } from './reach.ts'
import { sampleOf } from './sample.ts'

const FOLDERS = [
  'src/random',
  'src/families',
  'src/training',
  'src/laws',
  'theorems',
  'src/inference',
  'src/trials',
]
const MOST_TESTS = 12
const MOST_PROPERTIES = 24
/**
 * 70 of 80 were noticed before what survived was mended. Of twelve, fewer than half are noticed once in some five thousand
 * samples at that rate: what falls below it is a suite that has lost its tests.
 */
const LEAST_NOTICED = 0.5

const { values: options } = parseArgs({
  options: {
    // The files in which defects are planted.
    files: { type: 'string', multiple: true, default: FOLDERS.map((folder) => `${folder}/**/*`) },
    // How many defects; without it, all.
    sample: { type: 'string' },
    // Determines the sample.
    key: { type: 'string' },
    // What may notice them: 'tests' or 'properties'; without it, both.
    with: { type: 'string' },
  },
})
const only = options.with
if (only !== undefined && only !== 'tests' && only !== 'properties') {
  console.error(`--with is '${only}'; allowed: 'tests' or 'properties', or leave it out for both`)
  process.exit(1)
}
const files = ts.sys
  .readDirectory(ROOT, ['.ts'], ['**/paper.ts'], options.files)
  .map((path) => relative(ROOT, path))
const texts = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]))

const arrow = ({ says, becomes }: Mutant): string =>
  `${says.replaceAll(/\s+/g, ' ')} → ${becomes.replaceAll(/\s+/g, ' ')}`
const lineOf = ({ file, line }: Mutant): string => texts.get(file)?.split('\n')[line - 1]?.trim() ?? ''
const isEquivalent = (mutant: Mutant): boolean =>
  EQUIVALENTS.some(
    ({ file, line, changes }) =>
      file === mutant.file && line === lineOf(mutant) && changes.includes(arrow(mutant)),
  )

const all = [...texts]
  .flatMap(([file, text]) => mutantsOf(file, text))
  .filter((mutant) => !isEquivalent(mutant))
const key = options.key ?? execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
const mutants = options.sample === undefined ? all : sampleOf(all, Number(options.sample), key)
const reach = new Reach()
console.log(`${mutants.length} of ${all.length} mutants of ${files.length} files, key ${key}`)

const queue = [...mutants]
const counts = new Map<string, { noticed: number; planted: number }>()
const folderOf = (file: string): string => FOLDERS.find((folder) => file.startsWith(`${folder}/`)) ?? 'others'
function count({ file }: Mutant, noticed: boolean): void {
  const before = counts.get(folderOf(file)) ?? { noticed: 0, planted: 0 }
  counts.set(folderOf(file), { noticed: before.noticed + Number(noticed), planted: before.planted + 1 })
}

async function work(): Promise<void> {
  const [tests, properties] = [new Judge('test-worker.ts'), new Judge('property-worker.ts')]
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const noticedBy =
      (await tests.judge({
        mutant,
        tests: only === 'properties' ? [] : reach.tests(mutant).slice(0, MOST_TESTS),
      })) ??
      (await properties.judge({
        mutant,
        tests: only === 'tests' ? [] : reach.properties(mutant).slice(0, MOST_PROPERTIES),
      }))
    count(mutant, noticedBy !== undefined)
    console.log(
      `${noticedBy === undefined ? '✗ survived' : '✓'} ${mutant.file}:${mutant.line} ${arrow(mutant)}\n    ${noticedBy ?? lineOf(mutant)}`,
    )
  }
  tests.close()
  properties.close()
}

await Promise.all(Array.from({ length: availableParallelism() }, work))
for (const [folder, { noticed, planted }] of counts) console.log(`${folder}: ${noticed} of ${planted}`)
const noticed = [...counts.values()].reduce((sum, count) => sum + count.noticed, 0)
console.log(`All ${mutants.length} mutants of the sample were judged: ${noticed} noticed.`)
if (noticed < LEAST_NOTICED * mutants.length) {
  console.log(`At least ${LEAST_NOTICED * 100} % must be.`)
  process.exitCode = 1
}
