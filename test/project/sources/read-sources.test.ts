import { afterEach, beforeEach, expect, test } from 'vitest'
import { readUses } from '../../../src/project/sources/read-uses.ts'
import { readWorlds } from '../../../src/project/sources/read-worlds.ts'
import { TemporaryFolder } from '../temporary-folder.ts'

let folder: TemporaryFolder
beforeEach(() => {
  folder = new TemporaryFolder()
})
afterEach(() => folder.remove())

test('a theorem rests on what its formulas or its properties import, through files that are no theorems, types apart', () => {
  folder.put({
    'theorems/p/a.ts':
      "import { half } from './shared.ts'\nimport { type Run } from './d.ts'\nimport type { Law } from './d.ts'\nexport default theorem({})\n",
    'theorems/p/shared.ts': "import b, { third } from '#theorems/p/b'\nexport const half = third\n",
    'theorems/p/b.ts': 'export const third = 3\nexport default theorem({})\n',
    'theorems/p/c.ts': 'export const fourth = 4\nexport default theorem({})\n',
    'theorems/p/d.ts': 'export default theorem({})\n',
    'properties/p/x.property.ts':
      "import theorem from '#theorems/p/b'\nimport {\n  fourth,\n} from '#theorems/p/c'\nverify(theorem, {})\n",
  })
  expect(readUses(folder.path)).toEqual([
    { of: 'p/a', on: 'p/b' },
    { of: 'p/b', on: 'p/c', by: 'p/x' },
  ])
})

test('a property names the families and workflows of its own world, not those of its controls or of what it does not call', () => {
  folder.put({
    'properties/p/x.property.ts': `import { chain, families, verify, workflows } from 'collapse-check'
import { real } from './worlds/shared.ts'

// families.comment()
const truth = [0]

verify(theorem, {
  replicate: chain(() => ({ ...real(3), truth })),
  controls: { kept: { world: { workflow: workflows.replace, family: families.uniform() } } },
})
`,
    'properties/p/worlds/shared.ts': `import { families, workflows } from 'collapse-check'

export const real = (n: number) => ({ family: model(n), workflow: workflows.slidingWindow(2) })

const model = (n: number) => families.gaussianMean({ sd: n })

export const unused = families.poisson()
`,
    'properties/p/y.property.ts':
      'verify(theorem, {\n  replicate: chain(() => ({ family: families.bernoulli() })),\n})\n',
    'properties/p/z.property.ts': 'verify(theorem, {\n  replicate: () => () => 1,\n})\n',
  })
  expect([...readWorlds(folder.path)]).toEqual([
    ['p/x', { families: ['gaussianMean'], workflows: ['slidingWindow'] }],
    ['p/y', { families: ['bernoulli'], workflows: ['replace'] }],
    ['p/z', { families: [], workflows: [] }],
  ])
})
