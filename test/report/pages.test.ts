import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'
import { parseRecord } from '../../src/report/data/record-text.ts'
import { pages } from '../../src/report/pages.ts'
import { exampleProject, exampleRecord, refutedRecord, unsealedRecord } from './example-record.ts'

const { theorem, source } = unsealedRecord()
const records = [
  exampleRecord(),
  exampleRecord({ id: 'suresh-2025/theorem-3-exact-tail' }),
  refutedRecord({
    id: 'suresh-2025/theorem-10-as-written',
    theorem: { ...theorem, id: 'suresh-2025/theorem-10' },
  }),
  exampleRecord({
    id: 'xu-2025/walk',
    theorem: { ...theorem, id: 'xu-2025/walk' },
    source: { ...source, paper: { ...source.paper, id: 'xu-2025' } },
  }),
]

const around = { project: exampleProject, plans: new Map(), published: [], uses: [], worlds: new Map() }
const generated = pages(records, around)

test('the same records give the same files, byte for byte, in whatever order they come', async () => {
  const sorted = (files: Map<string, string>) => [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const once = sorted(await generated)
  expect(sorted(await pages(records.toReversed(), around))).toEqual(once)
})

test('there is a file for every record, figure, theorem and paper, and the dashboard', async () => {
  expect([...(await generated).keys()].sort()).toEqual([
    'README.md',
    'index.json',
    'records/suresh-2025/theorem-10-as-written.json',
    'records/suresh-2025/theorem-3-bound.json',
    'records/suresh-2025/theorem-3-exact-tail.json',
    'records/xu-2025/walk.json',
    'suresh-2025/README.md',
    'suresh-2025/paper.json',
    'suresh-2025/theorem-10-as-written.svg',
    'suresh-2025/theorem-10.md',
    'suresh-2025/theorem-3-bound.svg',
    'suresh-2025/theorem-3-exact-tail.svg',
    'suresh-2025/theorem-3.md',
    'xu-2025/README.md',
    'xu-2025/paper.json',
    'xu-2025/walk.md',
    'xu-2025/walk.svg',
  ])
})

test('every link between the files leads to a file, and every anchor to a heading', async () => {
  const files = await generated
  const headings = (text: string) => [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) => slug(title ?? ''))
  const slug = (title: string) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-')
  const links = [...files]
    .filter(([path]) => path.endsWith('.md'))
    .flatMap(([path, text]) => [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => ({ path, link })))
    .filter(({ link }) => !link.startsWith('https://'))
  const broken = links.filter(({ path, link }) => {
    const [file = '', anchor] = link.split('#')
    const target = files.get(file === '' ? path : join(dirname(path), file))
    return target === undefined || (anchor !== undefined && !headings(target).includes(anchor))
  })
  expect(links.length).toBeGreaterThan(20)
  expect(broken).toEqual([])
})

test('every generated record can be read back', async () => {
  const files = await generated
  for (const record of records) {
    expect(parseRecord(files.get(`records/${record.id}.json`) ?? '')).toEqual(record)
  }
})
