import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, ROOT } from './imports.ts'
import { type Statement, statements } from './mentions.ts'

const ALL = statements()

/** What is exported and no theorem, property, command, runner, assertion or bench reaches, and why it stays. Only gets shorter. */
const STAYS: { readonly [file: string]: { readonly [name: string]: string } } = {
  'src/families/changed/truncated-sampler.ts': {
    nucleus: 'top-p sampling: an author’s word for what decoders do',
  },
  'src/special/log-beta-tail.ts': { logBetaLower: 'half of a pair, and the check on the other half' },
}

/** Files that the door of assertions opens on. */
const ASSERTIONS = importsOf('src/assert')
  .filter(({ file }) => file === 'src/assert/index.ts')
  .map(({ file, target }) => join(file, '..', target))

const isRoot = ({ file }: Statement): boolean =>
  /^(theorems|properties|bench|build|schema|fleet|src\/command|src\/vitest)\//.test(file) ||
  file === 'src/workers/threads/thread.ts' ||
  ASSERTIONS.includes(file)

const listed = ({ file, names }: Statement): boolean =>
  names.some((name) => STAYS[file]?.[name] !== undefined)

/** What files do when they are loaded. */
const doing = new Map<string, Statement[]>()
for (const each of ALL.filter(({ names }) => names.length === 0)) {
  doing.set(each.file, [...(doing.get(each.file) ?? []), each])
}

/** Everything that some statements lead to; a file of which anything is used does all that it does when it is loaded. */
function reachedFrom(roots: readonly Statement[]): ReadonlySet<Statement> {
  const reached = new Set<Statement>()
  const visit = (each: Statement): void => {
    const next = [...each.mentions, ...(doing.get(each.file) ?? [])]
    reached.add(each)
    for (const one of next) if (!reached.has(one)) visit(one)
  }
  roots.forEach(visit)
  return reached
}

const nameOf = ({ file, names }: Statement): string => `${file}: ${names.join(', ')}`
const values = ALL.filter(({ file, names }) => file.startsWith('src/') && names.length > 0)

test('every law, family and whatever else is in src serves a claim or who runs one, or is listed with the reason', () => {
  expect(values.length).toBeGreaterThan(1000)
  const reached = reachedFrom(ALL.filter((each) => isRoot(each) || listed(each)))
  expect(values.filter((each) => !reached.has(each)).map(nameOf)).toEqual([])
})

test('the list is as short as it can be', () => {
  const reached = reachedFrom(ALL.filter(isRoot))
  expect(values.filter((each) => listed(each) && reached.has(each)).map(nameOf)).toEqual([])
  const known = values.filter(listed).flatMap(({ names }) => names)
  expect(known.sort()).toEqual(Object.values(STAYS).flatMap(Object.keys).sort())
})

/** What no property reaches, and why. The list only gets shorter. */
const NO_PROPERTY: { readonly [name: string]: string } = {
  nucleus: 'a rule by which samplers cut off what is unlikely, as above',
}

/** The values that a door exports. */
const behind = (door: string): string[] =>
  [...readFileSync(join(ROOT, door), 'utf8').matchAll(/export \{([^}]*)\}/g)]
    .flatMap(([, names = '']) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '))

/** The properties that reach each family, workflow and law, by themselves or by a theorem that they import. */
function propertiesByName(): ReadonlyMap<string, readonly string[]> {
  const doors = ['src/families/index.ts', 'src/training/workflows.ts', 'src/laws/index.ts']
  const by = new Map(doors.flatMap(behind).map((name) => [name, [] as string[]]))
  const imports = importsOf('properties')
  const properties = new Set(imports.map(({ file }) => file).filter((file) => file.endsWith('.property.ts')))
  for (const property of properties) {
    const files = imports
      .filter(({ file, target }) => file === property && target.startsWith('#theorems/'))
      .map(({ target }) => `${target.slice(1)}.ts`)
    const reached = reachedFrom(ALL.filter(({ file }) => file === property || files.includes(file)))
    const names = new Set(
      [...reached].filter(({ file }) => file.startsWith('src/')).flatMap((each) => each.names),
    )
    for (const [name, reaching] of by) if (names.has(name)) reaching.push(property)
  }
  return by
}

test('every family, workflow and law is reached by a property, or is listed with the reason', () => {
  const by = propertiesByName()
  expect(by.size).toBeGreaterThan(100)
  expect([...by].filter(([, properties]) => properties.length === 0).map(([name]) => name)).toEqual(
    Object.keys(NO_PROPERTY),
  )
  expect(by.get('pareto')).toContain('properties/suresh-2025/one-chain-families.property.ts')
  // By the formula of a theorem, and by no others.
  expect(by.get('injectedAgreement')).toEqual([
    'properties/borkar-2025/injected-agreement.property.ts',
    'properties/borkar-2025/injected-barycentre.property.ts',
    'properties/borkar-2025/injected-distance.property.ts',
    'properties/borkar-2025/injected-diversity.property.ts',
    'properties/suresh-2025/fresh-data-variance.property.ts',
    'properties/suresh-2025/wright-fisher-moments-product.property.ts',
    'properties/suresh-2025/wright-fisher-moments-variety.property.ts',
  ])
})
