import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { filesOf, snippetsOf } from '../code-blocks.ts'
import { ROOT } from '../imports.ts'
import { Project } from './project.ts'

/** What the lint and the formatter of this repository object to in files of a project of its own. */
function objections({ folder }: Project, files: readonly string[]): string {
  // A project of its own need not be a repository, so that no ignore file is looked for.
  const { vcs, ...rules } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'))
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...rules, vcs: { ...vcs, enabled: false } }))
  cpSync(join(ROOT, 'lint'), join(folder, 'lint'), { recursive: true })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', ...files],
    { cwd: folder, encoding: 'utf8' },
  )
  return status === 0 ? '' : stdout + stderr
}

/** What the compiler objects to in files of a project of its own; what they import is not checked again. */
function typeErrors({ folder }: Project, files: readonly string[]): string[] {
  const { compilerOptions } = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'))
  const { options } = ts.convertCompilerOptionsFromJson(compilerOptions, folder)
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    options,
  )
  return files
    .map((file) => program.getSourceFile(join(folder, file)))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe.each(['README.md', 'CONTRIBUTING.md'])('the worked example of %s', (page) => {
  const files = Object.fromEntries(
    Object.entries(filesOf(page)).filter(([path]) => /^(theorems|properties)\//.test(path)),
  )
  const names = Object.keys(files)
  const project = new Project(files)
  afterAll(() => project.remove())

  test('is certified, and its controls are caught', () => {
    const { green, output } = project.vitest([])
    expect(output).toMatch(/\| example-2026\/\S+ +\| certified /)
    expect(green).toBe(true)
  })

  test('is formatted, and has nothing that the lint bans', () => {
    expect(objections(project, names)).toBe('')
  })

  test('has the types that it must have', () => {
    expect(typeErrors(project, names)).toEqual([])
  })

  test('is two files that can be read at a glance', () => {
    const lines = Object.entries(files)
      .filter(([name]) => !name.endsWith('paper.ts'))
      .map(([, code]) => code.split('\n').length - 1)
    expect(lines).toHaveLength(2)
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(45)
  })
})

/** The theorem that the one of CONTRIBUTING.md is held to: something is left with probability n·mean at most. */
const MARKOV = `import { theorem } from 'collapse-check'
import { example2026 } from './paper.ts'
export const extinctAtLeast = ({ n, mean }: { readonly n: number; readonly mean: number }): number => 1 - n * mean
export default theorem({
  id: 'example-2026/markov', title: 'Something is left at most as often as there is to begin with', assumptions: [],
  source: { paper: example2026, locator: 'Lemma 1', standing: 'derived' }, statement: '1 - n m',
})
`

test('the formulas, the bounds and the relatives of CONTRIBUTING.md fit its theorem', () => {
  const page = 'CONTRIBUTING.md'
  const path = 'theorems/example-2026/extinction.ts'
  const { [path]: theorem = '', ...others } = filesOf(page)
  const fields = snippetsOf(page)
  expect(fields.map((field) => field.trim().split(':')[0])).toEqual(['formulas', 'bounds', 'relations'])
  const whole = theorem
    .replace('{ laws, theorem }', '{ axis, bound, domain, formula, laws, points, relation, theorem }')
    .replace(/^import \{ example2026/m, "import * as markov from './markov.ts'\n$&")
    .replace(/\}\)\n$/, () => `${fields.join('')}})\n`)
  const project = new Project({ ...others, [path]: whole, 'theorems/example-2026/markov.ts': MARKOV })
  onTestFinished(() => project.remove())
  expect(typeErrors(project, [path])).toEqual([])
  const { green, output } = project.vitest([])
  expect(output).toMatch(/\| example-2026\/\S+ +\| certified /)
  expect(green).toBe(true)
  const said = readFileSync(join(project.folder, '.collapse-check/pages/example-2026/extinction.md'), 'utf8')
  for (const [, latex = ''] of fields.join('').matchAll(/latex: String\.raw`([^`]*)`/g)) {
    expect(said.split(latex).length).toBeGreaterThan(2)
  }
})
