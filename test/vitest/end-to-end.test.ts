import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

const paper = `{ id: 'demo', authors: 'A. Author', title: 'On Coins', year: 2026, venue: 'preprint', arxiv: '0000.00000', bibtex: '@misc{demo}' }`
const theorem = `import { theorem } from 'collapse-check'
export default theorem({
  id: 'demo/fairness', title: 'Coins keep their promise', source: { paper: ${paper}, locator: 'Theorem 1', standing: 'stated' },
  statement: 'p', assumptions: ['independent tosses'],
})
`
/** A property about coins in which heads come up with this probability, and what it changes. */
const property = (
  heads: string,
  changes = '',
) => `import { axis, domain, points, probability, verify } from 'collapse-check'
import fairness from '#theorems/demo/fairness'
verify(fairness, {
  title: 'heads come up with probability p',
  domain: domain({ n: axis.integer(1, 100), p: axis.uniform(0.1, 0.9) }),
  examples: [{ n: 1, p: 0.5 }],
  measures: 'one toss: heads?',
  replicate: ({ n, p }) => (stream) => stream.uniform() < ${heads},
  criterion: ({ p }) => probability.equals(p, { margin: 0.1 }),
  controls: { 'tails counted': { at: [{ n: 1, p: 0.2 }], replicate: ({ p }) => (stream) => stream.uniform() >= p } },
  limits: [],
  figure: { over: points({ n: 1, p: [0, 1] }), labels: ['p', 'heads'], lines: { law: ({ p }) => p } },
  ${changes}
})
`

describe('a claim with a command of its own', () => {
  const project = new Project({
    'theorems/demo/fairness.ts': theorem,
    'properties/demo/honest.property.ts': property('p'),
    'properties/demo/flow-honest.property.ts': property('p', "suite: 'flow',"),
  })
  afterAll(() => project.remove())
  const run = (name: string) => project.vitest(['--config', `vitest.${name}.config.ts`])
  const read = (file: string) => readFileSync(join(project.folder, 'docs', file), 'utf8')

  test('is run by that command alone, and shown by the other as it was committed', () => {
    expect(run('verify').output).toContain('The property came out as expected')
    expect(read('demo/fairness.md')).not.toContain('flow-honest')
    expect(run('flow').output).toContain('The property came out as expected')
    const record = read('records/demo/flow-honest.json')
    const page = read('demo/fairness.md')
    expect(page).toContain('## honest')
    expect(page).toContain('`npm run verify:flow`, at epoch')
    expect(page).toContain('npx collapse-check verify demo/flow-honest\n')
    const replayed = project.vitest(['--config', 'vitest.flow.config.ts'], { POINT: '{"n":7,"p":0.5}' })
    expect(replayed.green).toBe(true)
    expect(replayed.output).toContain('✓ demo/flow-honest  as expected')
    expect(replayed.output).not.toContain('0 properties')
    expect(run('verify').output).toContain('docs/ is as it was')
    expect(read('records/demo/flow-honest.json')).toBe(record)
    expect(read('demo/fairness.md')).toBe(page)
  })
})

describe('two true claims', () => {
  const project = new Project({
    'theorems/demo/fairness.ts': theorem,
    'properties/demo/honest.property.ts': property('p'),
    'properties/demo/honest-too.property.ts': property('p'),
  })
  afterAll(() => project.remove())
  const verify = (...args: string[]) => project.vitest(['--config', 'vitest.verify.config.ts', ...args])
  const docs = () =>
    readdirSync(join(project.folder, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.\w+$/.test(file) && file !== 'environment.json')
      .sort()
      .map((file) => [file, readFileSync(join(project.folder, 'docs', file), 'utf8')])

  test('are certified, written to docs, and found the same again', () => {
    const first = verify()
    expect(first.output).toContain('All 2 properties came out as expected')
    expect(first.green).toBe(true)
    const files = docs()
    expect(files.map(([file]) => file)).toContain('records/demo/honest.json')
    const second = verify()
    expect(second.output).toContain('docs/ is as it was')
    expect(docs()).toEqual(files)
  })

  test('come to the same bytes in shards that are merged', () => {
    const files = docs()
    for (const shard of ['1/2', '2/2']) {
      expect(verify(`--shard=${shard}`, '--reporter=blob').green).toBe(true)
    }
    const merged = verify('--merge-reports')
    expect(merged.output).toContain('docs/ is as it was')
    expect(docs()).toEqual(files)
  })

  test('do not touch docs when only one of them runs, or at another epoch', () => {
    const files = docs()
    expect(verify('properties/demo/honest.property.ts').output).toContain(
      'Pages of this run: .collapse-check/pages/README.md',
    )
    const other = project.vitest(['--config', 'vitest.verify.config.ts'], { EPOCH: 'other' })
    expect(other.output).toContain('epoch other')
    expect(docs()).toEqual(files)
  })
})

describe('a project with a docs/ of its own', () => {
  const own = { 'docs/mine/notes.md': 'mine', 'docs/index.html': 'mine', 'docs/guide/page.md': 'mine' }
  const project = new Project({
    'theorems/demo/fairness.ts': theorem,
    'properties/demo/honest.property.ts': property('p'),
    'properties/demo/honest-too.property.ts': property('p'),
    ...own,
    'docs/README.md': 'mine',
  })
  afterAll(() => project.remove())
  const verify = () => project.vitest(['--config', 'vitest.verify.config.ts'])
  const read = (file: string) => readFileSync(join(project.folder, file), 'utf8')
  const keepsItsOwn = () => {
    for (const [file, text] of Object.entries(own)) expect(read(file)).toBe(text)
  }

  test('is told of a file where a page would go, which is left alone, and where the pages are', () => {
    const { green, output } = verify()
    expect(green).toBe(false)
    expect(output).toContain(
      "docs/README.md is 'a file that no run wrote'; allowed: nothing, or a file that docs/.collapse-check-manifest.json names",
    )
    expect(output).toContain('1 problem; see above.')
    expect(read('docs/README.md')).toBe('mine')
    expect(existsSync(join(project.folder, 'docs/demo'))).toBe(false)
    expect(read('.collapse-check/pages/README.md')).toContain('demo/fairness.md')
    keepsItsOwn()
  })

  test('keeps everything in it that no run wrote', () => {
    rmSync(join(project.folder, 'docs/README.md'))
    expect(verify().green).toBe(true)
    expect(read('docs/demo/fairness.md')).toContain('## honest-too')
    keepsItsOwn()
  })

  test('loses the pages of a claim that is gone, and nothing else', () => {
    rmSync(join(project.folder, 'properties/demo/honest-too.property.ts'))
    expect(verify().output).toContain('The property came out as expected')
    expect(existsSync(join(project.folder, 'docs/records/demo/honest-too.json'))).toBe(false)
    expect(read('docs/.collapse-check-manifest.json')).not.toContain('honest-too')
    expect(read('docs/demo/fairness.md')).not.toContain('## honest-too')
    keepsItsOwn()
  })
})
