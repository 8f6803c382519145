import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readRecords, recordIds } from '../../src/project/read-records.ts'
import { recordText } from '../../src/report/data/record-text.ts'
import { recordPath } from '../../src/report/text/page-paths.ts'
import { snippetsOf } from '../code-blocks.ts'
import { ROOT } from '../imports.ts'
import { NODES, nodeOf } from '../nodes.ts'
import { check } from './checks.ts'
import { INSTALL } from './packed.ts'
import type { Sandbox } from './sandbox.ts'

const MOST_PACKAGES = 15
const MOST_MEGABYTES = 15

/** Pages with snippets that are whole programs, and what these print. */
const SNIPPETS = [
  ['README.md', /^after 50 generations the spread is \d\.\d+ times/m],
  ['docs/guide/forecast.md', /^squared error.*: [\d.]+ \(\S+\/\S+\)$/m],
  ['docs/guide/audit.md', /^round 2: \d+\.\d flagged$/m],
] as const

/** Without vitest and the renderer. */
export function theLibraryAlone(folder: Sandbox, tarball: string): void {
  folder.write('package.json', '{ "private": true, "type": "module" }')
  const { green, output } = folder.run('npm', ...INSTALL, tarball)
  check('it installs alone', green, output)
  const packages = Object.keys(JSON.parse(folder.read('node_modules/.package-lock.json')).packages)
  const megabytes = folder.bytes('node_modules') / 1e6
  check(
    `${packages.length} packages, at most ${MOST_PACKAGES}`,
    packages.length <= MOST_PACKAGES,
    packages.join('\n'),
  )
  check(`${megabytes.toFixed(1)} MB, at most ${MOST_MEGABYTES}`, megabytes <= MOST_MEGABYTES)
  folder.copy(join(ROOT, 'examples/library'))
  const results = NODES.map((version) => folder.run(nodeOf(version), 'spread.js').output)
  const said = /^law +(0\.\d+)\nsimulated +(0\.\d+)\n$/.exec(results[0] ?? '')
  check(
    'the library simulates what its law says, with the same digits on every Node',
    said !== null && Math.abs(Number(said[1]) - Number(said[2])) < 0.03 && new Set(results).size === 1,
    results.join('\n'),
  )
  for (const [page, says] of SNIPPETS) {
    for (const [i, code] of snippetsOf(page).entries()) {
      folder.write('snippet.js', code)
      const { green, output } = folder.run('node', 'snippet.js')
      check(`snippet ${i + 1} of ${page} runs`, green && says.test(output), output)
    }
  }
  const { output: list } = folder.run('npx', 'collapse-check', 'list', '--published')
  check('the published claims come with it', /^([1-9]\d{2,}) of \1 claims$/m.test(list), list)
  theRecords(folder)
  const cited = folder.run('npx', 'collapse-check', 'cite', '--published', 'xu-2025/random-walk-risk').output
  const hasAddress = /^ {2}url +=/m.test(cited) || cited.includes('does not say where it comes from')
  check('a published claim is cited', /^ {2}year +=/m.test(cited) && hasAddress, cited)
  const missing = folder.run('npx', 'collapse-check', 'verify')
  check(
    'verify says that there is no claim',
    missing.code === 2 && missing.output.includes('collapse-check new'),
    missing.output,
  )
}

/** All of them, packed, and readable by who has no more than a shell. */
function theRecords(folder: Sandbox): void {
  const records = readRecords(join(folder.path, 'node_modules/collapse-check'))
  const files = recordIds(ROOT).map((id) => readFileSync(join(ROOT, 'docs', recordPath(id)), 'utf8'))
  check(
    'the records are those of docs/records, byte for byte',
    isDeepStrictEqual(records.map(recordText), files),
    `${records.length} records in the package, ${files.length} files; npm run build packs them`,
  )
  const [line = ''] = /^gunzip .*$/m.exec(readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8')) ?? []
  const { output } = folder.run('sh', '-c', line)
  check('a line of shell finds one', files.includes(recordText(JSON.parse(output || '{}'))), output)
}
