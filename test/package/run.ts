// The package as others get it: packed, installed in empty folders outside the repository, and used on Node 20, 22 and 24.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { filesOf, snippetsOf } from '../code-blocks.ts'
import { NODES, nodeOf } from '../nodes.ts'
import { guide } from './guide.ts'
import { Sandbox } from './sandbox.ts'

const ROOT = join(import.meta.dirname, '../..')
const GUIDE = join(ROOT, 'docs/guide/command.md')
const MOST_PACKAGES = 15
const MOST_MEGABYTES = 15

/** Pages with snippets that are whole programs, and what these print. */
const SNIPPETS = [
  ['README.md', /^after 50 generations the spread is \d\.\d+ times/m],
  ['docs/guide/forecast.md', /^squared error.*: [\d.]+ \(\S+\/\S+\)$/m],
  ['docs/guide/audit.md', /^round 2: \d+\.\d flagged$/m],
] as const

let passed = 0
const failures: string[] = []

function check(what: string, holds: boolean, shown = ''): void {
  if (holds) passed++
  else failures.push(what)
  console.log(`${holds ? '✓' : '✗'} ${what}${holds ? '' : `\n${shown}`}`)
}

const sandbox = new Sandbox()
execFileSync('npm', ['pack', '--silent', '--pack-destination', sandbox.path], { cwd: ROOT, stdio: 'ignore' })
const [tarball = ''] = readdirSync(sandbox.path).map((file) => join(sandbox.path, file))
const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']

theLibraryAlone(sandbox.folder('alone'))
const own = sandbox.folder('My claims')
aProjectOfOnesOwn(own)
inPlainJavaScript(own.folder('in-javascript'))
besideOnesOwnTests(own.folder('configured'))
examples(own)
withoutTheRenderer(own.folder('own-family'), own)

sandbox.remove()
if (failures.length > 0) {
  console.log(`${failures.length} of ${passed + failures.length} checks of the package failed.`)
  process.exitCode = 1
} else {
  console.log(`All ${passed} checks of the package passed.`)
}

function theLibraryAlone(folder: Sandbox): void {
  folder.write('package.json', '{ "private": true, "type": "module" }')
  const { green, output } = folder.run('npm', ...install, tarball)
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
  check('the published claims come with it', /^2\d\d of 2\d\d claims$/m.test(list), list)
  const cited = folder.run('npx', 'collapse-check', 'cite', '--published', 'xu-2025/random-walk-risk').output
  const hasAddress = /^ {2}url +=/m.test(cited) || cited.includes('package.json does not say where')
  check('a published claim is cited', /^ {2}year +=/m.test(cited) && hasAddress, cited)
  const missing = folder.run('npx', 'collapse-check', 'verify')
  check(
    'verify says that there is no claim',
    missing.code === 2 && missing.output.includes('collapse-check new'),
    missing.output,
  )
}

function aProjectOfOnesOwn(folder: Sandbox): void {
  const made = folder.run('npm', 'exec', '--yes', `--package=${tarball}`, '--', 'collapse-check', 'new')
  check('new makes a project in an empty folder', made.green, made.output)
  const transcript = new Map([['new', made.output]])
  const command = (words: string) => {
    const outcome = folder.run('npx', 'collapse-check', ...words.split(' '))
    transcript.set(words, outcome.output)
    return outcome
  }
  const described = {
    ...JSON.parse(folder.read('package.json')),
    author: 'Ada Lovelace',
    repository: 'github:ada/claims',
  }
  check(
    'it depends on what it was made by',
    described.devDependencies['collapse-check'].endsWith('.tgz'),
    folder.read('package.json'),
  )
  folder.write('package.json', JSON.stringify(described))
  const installed = folder.run('npm', ...install)
  check('it installs', installed.green, installed.output)
  const verified = command('verify')
  check(
    'its claim is certified, and its controls are caught',
    verified.green &&
      verified.output.includes('The property came out as expected, with every control caught.'),
    verified.output,
  )
  const claim = folder.has('docs/example-2026/diversity.md')
    ? folder.read('docs/example-2026/diversity.md')
    : ''
  check(
    "its pages and citations are the project's own",
    /author += \{Ada Lovelace\}/.test(claim) &&
      claim.includes('{my-claims: ') &&
      claim.includes('https://github.com/ada/claims/'),
    claim,
  )
  check(
    'its configuration of vitest is the one of README.md',
    folder.read('vitest.config.ts') === filesOf('README.md')['vitest.config.ts'],
    folder.read('vitest.config.ts'),
  )
  check(
    'its epoch is its version',
    folder.read('docs/records/example-2026/diversity.json').includes('"epoch": "0.1.0"'),
  )
  check(
    'its dashboard names it',
    folder.read('docs/README.md').includes('[my-claims](https://github.com/ada/claims) 0.1.0'),
  )
  const found = folder.files('docs', 'environment.json')
  const binary = join(folder.path, 'node_modules/collapse-check/bin/collapse-check.js')
  for (const version of NODES) {
    const again = folder.run(nodeOf(version), binary, 'verify')
    const same = isDeepStrictEqual(folder.files('docs', 'environment.json'), found)
    check(`Node ${version} finds the same, byte for byte`, again.green && same, again.output)
  }
  const rendered = command('render')
  check('render writes the same pages', rendered.output.includes('docs/ is as it was'), rendered.output)
  const replayed = command('replay example-2026/diversity k=5 n=10')
  check(
    'replay draws the numbers of the record',
    replayed.output.includes('the same numbers as'),
    replayed.output,
  )
  const published = command('publish')
  const changes = command('changes example-2026/diversity')
  check(
    'a published claim has not changed',
    published.green && changes.green,
    published.output + changes.output,
  )
  for (const words of ['--help', 'list', 'show example-2026/diversity', 'cite example-2026/diversity']) {
    const { green, output } = command(words)
    check(words, green, output)
  }
  const page = guide((words) => transcript.get(words) ?? '')
  if (process.argv.includes('--write')) writeFileSync(GUIDE, page)
  check(
    'the guide shows what the command says',
    readFileSync(GUIDE, 'utf8') === page,
    'npm run package -- --write',
  )
  const quick = folder.run('npx', 'vitest', 'run')
  check(
    'vitest runs it at the quick tier',
    quick.green && quick.output.includes('.collapse-check/pages'),
    quick.output,
  )
  const types = folder.run('npx', 'tsc')
  check('its types hold', types.green, types.output)
  folder.write(
    'theorems/example-2026/diversity.ts',
    folder.read('theorems/example-2026/diversity.ts').replace('-1 / n', '-2 / n'),
  )
  const wrong = folder.run('npx', 'collapse-check', 'verify', 'example-2026/diversity')
  check(
    'a formula that is wrong is refuted',
    wrong.code === 1 && wrong.output.includes('refuted, expected certified'),
    wrong.output,
  )
}

/** Below the other project, whose packages it finds. */
function inPlainJavaScript(folder: Sandbox): void {
  const made = folder.run('npx', 'collapse-check', 'new', '--javascript', 'mine/first')
  check(
    'new makes a project in plain JavaScript',
    made.green && folder.has('properties/mine/first.property.js'),
    made.output,
  )
  const another = folder.run('npx', 'collapse-check', 'new', 'mine/second')
  check(
    'another claim is written in the same language',
    another.green && folder.has('theorems/mine/second.js'),
    another.output,
  )
  const verified = folder.run('npx', 'collapse-check', 'verify')
  check('both are certified', verified.green && verified.output.includes('All 2 properties'), verified.output)
}

/** In a project whose configuration of vitest names its tests. */
function besideOnesOwnTests(folder: Sandbox): void {
  folder.write('package.json', '{ "name": "mine", "type": "module" }')
  folder.write('vitest.config.ts', "export default { test: { include: ['test/**'] } }\n")
  const made = folder.run('npx', 'collapse-check', 'new')
  check(
    'new says which line a configuration lacks',
    made.output.includes('Add to vitest.config.ts'),
    made.output,
  )
  folder.write(
    'vitest.config.ts',
    "import { collapseCheck } from 'collapse-check/vite'\nexport default { plugins: [collapseCheck()], test: { include: ['test/**'] } }\n",
  )
  const verified = folder.run('npx', 'collapse-check', 'verify')
  const certified = verified.output.includes('The property came out as expected')
  check('with it the claim is certified', verified.green && certified, verified.output)
}

function withoutTheRenderer(folder: Sandbox, installed: Sandbox): void {
  installed.removeFolder('node_modules/vega')
  const quick = folder.run('npx', 'vitest', 'run')
  check(
    'without the renderer there are verdicts and no pages',
    quick.green && quick.output.includes('figures need vega'),
    quick.output,
  )
}

function examples(folder: Sandbox): void {
  const family = folder.folder('own-family')
  family.copy(join(ROOT, 'examples/own-family'))
  const verified = family.run('npx', 'collapse-check', 'verify')
  check(
    "the example of a family of one's own is certified",
    verified.green && verified.output.includes('The property came out as expected'),
    verified.output,
  )
  const data = folder.folder('claims-as-data')
  data.copy(join(ROOT, 'examples/claims-as-data'))
  const { output } = data.run('npm', 'start', '--silent')
  check(
    'the example that reads claims finds what fails as written',
    /^- .*@[0-9a-f]{12}\)$/m.test(output),
    output,
  )
}
