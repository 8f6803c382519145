import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { filesOf } from '../code-blocks.ts'
import { ROOT } from '../imports.ts'
import { NODES, nodeOf } from '../nodes.ts'
import { check } from './checks.ts'
import { guide } from './guide.ts'
import { INSTALL } from './packed.ts'
import type { Sandbox } from './sandbox.ts'

const GUIDE = join(ROOT, 'docs/guide/command.md')

/** From an empty folder to pages, and a formula that is wrong. */
export function aProjectOfOnesOwn(folder: Sandbox, tarball: string): void {
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
  const installed = folder.run('npm', ...INSTALL)
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
