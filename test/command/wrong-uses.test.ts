import { describe, expect, onTestFinished, test } from 'vitest'
import { ROOT } from '../imports.ts'
import { TemporaryFolder } from '../project/temporary-folder.ts'
import { said } from './said.ts'

const id = 'suresh-2025/theorem-3-bound'

/** A folder with these files, which is gone after the test. */
function folderOf(files: { readonly [path: string]: string }): string {
  const folder = new TemporaryFolder()
  onTestFinished(() => folder.remove())
  folder.put(files)
  return folder.path
}

const PROJECT = { 'package.json': '{ "name": "mine" }' }
const CLAIM = { ...PROJECT, 'properties/mine/one.property.ts': '', 'theorems/mine/one.ts': '' }
/** A vitest that is installed, in some version. */
const vitest = (version: string) => ({
  'node_modules/vitest/package.json': JSON.stringify({ name: 'vitest', version }),
})

describe('a wrong use ends with 2 and a sentence on what to do, without a stack:', () => {
  test.each<[string, readonly string[], string]>([
    ['a command that there is not', ['verfy'], "there is no command 'verfy'; the nearest is 'verify'"],
    [
      'an option before the command',
      ['--published', 'list'],
      'the command comes before --published, as in collapse-check list --published',
    ],
    ['a claim that there is not', ['show', 'suresh-2025/theorem-3-bond'], `the nearest is '${id}'`],
    [
      'a claim to replay that there is not',
      ['replay', 'suresh-2025/theorem-3-bond', 'n=1'],
      `the nearest is '${id}'`,
    ],
    ['no claim', ['show'], 'show needs <id>, as in collapse-check show'],
    ['no point', ['replay', id], 'replay needs <id> <parameters…>, as in collapse-check replay'],
    [
      'a parameter without a value',
      ['replay', id, 'epsilon'],
      "parameter is 'epsilon'; allowed: a name and a value",
    ],
    ['a parameter given twice', ['replay', id, 'n=1', 'n=2'], "parameter is 'n=2'; allowed: n once"],
    ['two claims where one is taken', ['cite', id, id], `cite takes <id>; '${id}' is too much`],
    [
      'an option that there is not',
      ['list', '--standng', 'stated'],
      "list has no option --standng; the nearest is '--standing'",
    ],
    [
      'an option without its value',
      ['list', '--standing'],
      '--standing needs a value, as in --standing <standing>',
    ],
    [
      'a value that an option does not have',
      ['list', '--standing', 'proved'],
      "--standing is 'proved'; allowed: stated, quoted,",
    ],
    ['a switch with a value', ['list', '--json=yes'], "--json is a switch; 'yes' is no part of it"],
    ['a tier that there is not', ['verify', '--tier', 'slow'], "--tier is 'slow'; allowed: full, quick"],
    [
      'a flag of vitest apart from its value',
      ['verify', '--shard', '1/2'],
      'takes its value after an equals sign',
    ],
    [
      'a shard beyond the last',
      ['verify', '--shard=3/2'],
      "--shard is '3/2'; allowed: <index>/<count>, from 1/",
    ],
    [
      'a format that there is not',
      ['cite', id, '--format', 'word'],
      "--format is 'word'; allowed: bibtex, csl-json, ris",
    ],
    [
      'a shell that there is not',
      ['completion', 'fish'],
      "there is no completion for 'fish'; allowed: bash, zsh",
    ],
    [
      'an id that is none',
      ['new', 'My Paper/claim'],
      "'My Paper/claim' is no id; allowed: <paper>/<name> in lower case",
    ],
    [
      'an id that is taken',
      ['new', id],
      `properties/${id}.property.ts is there already; give the claim another id`,
    ],
    [
      'the other language',
      ['new', 'mine/first', '--javascript'],
      'the claims of this project are in TypeScript',
    ],
    ['a hash that no record has', ['changes', `${id}@0000000`], `allowed: that of one record of ${id}`],
  ])('%s', async (_, words, message) => {
    const { code, noted } = await said(ROOT, words)
    expect(noted).toContain(message)
    expect(noted).not.toMatch(/^ +at /m)
    expect(code).toBe(2)
  })

  test.each<[string, { readonly [path: string]: string }, readonly string[], string | RegExp]>([
    [
      'a project without claims',
      PROJECT,
      ['verify'],
      'npx collapse-check new makes one; list, show, cite and changes',
    ],
    [
      'a claim that comes with the package, where it is no claim of the project',
      CLAIM,
      ['verify', id],
      `${id} comes with collapse-check and is no claim of this project`,
    ],
    [
      'a claim that was never verified',
      CLAIM,
      ['show', 'mine/one'],
      'mine/one has no record in docs/records: a complete npx collapse-check verify',
    ],
    ['vitest that is missing', CLAIM, ['verify'], 'run npm install --save-dev vitest'],
    [
      'vitest that is named and not installed',
      { ...CLAIM, 'package.json': '{ "devDependencies": { "vitest": "^4" } }' },
      ['verify'],
      /; run npm install$/m,
    ],
    ['vitest that is too old', { ...CLAIM, ...vitest('3.2.4') }, ['verify'], 'vitest 3.2.4 is installed in'],
    [
      'no configuration of vitest',
      { ...CLAIM, ...vitest('4.1.12') },
      ['verify'],
      'there is no vitest.config.ts in',
    ],
    [
      'a configuration without claims',
      { ...CLAIM, ...vitest('4.1.12'), 'vite.config.js': '' },
      ['verify'],
      'vite.config.js does not know claims; add plugins: [collapseCheck()]',
    ],
    [
      'a file in a folder that is not there',
      PROJECT,
      [
        ...'forecast --model mean --workflow replace --real 5 --synthetic 5 --rounds 3'.split(' '),
        '--plot',
        'no/x.svg',
      ],
      /ENOENT: no such file or directory, open '.*x\.svg'\nIs the path there/,
    ],
    ['a folder in place of a file', PROJECT, ['audit', '.'], /EISDIR.*\nIs the path there, a file where/],
    [
      'rounds that are none',
      { 'rounds.csv': 'hello' },
      ['audit', 'rounds.csv'],
      /^collapse-check: there is no round to audit; each is/,
    ],
    [
      'a resolution that is none',
      { ...CLAIM, ...vitest('4.1.12'), 'vitest.config.ts': "import 'collapse-check/vite'" },
      ['verify', '--resolution', '0'],
      "RESOLUTION is '0'; allowed: what margins are divided by, a number from 1 on",
    ],
    [
      'a claim in a folder too deep',
      { ...CLAIM, 'properties/mine/more/two.property.ts': '' },
      ['verify'],
      'properties/mine/more/two.property.ts is no place for a claim; allowed: properties/<paper>/<name>.property.ts',
    ],
    ['pages without records', PROJECT, ['render'], 'there is no record in'],
    ['publishing without records', PROJECT, ['publish'], 'there is no record in'],
    ['a package.json that is none', { 'package.json': '{' }, ['list'], "package.json is '{'; allowed: JSON"],
    [
      'a list of published claims that is none',
      { ...CLAIM, 'docs/published.json': '[]' },
      ['changes', 'mine/one'],
      'as collapse-check publish writes it',
    ],
  ])('%s', async (_, files, words, message) => {
    const { code, noted } = await said(folderOf(files), words)
    expect(noted).toMatch(message)
    expect(noted).not.toMatch(/^ +at /m)
    expect(code).toBe(2)
  })
})
