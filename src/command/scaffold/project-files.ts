import type { Language } from './claim-files.ts'

/** The configuration of vitest: one line. */
export function vitestConfig(): string {
  const lines = [
    "import { collapseCheck } from 'collapse-check/vite'",
    "import { defineConfig } from 'vitest/config'",
    '',
    'export default defineConfig({ plugins: [collapseCheck()] })',
  ]
  return `${lines.join('\n')}\n`
}

/** What an editor and `npx tsc` need to know. */
export function tsconfig(): string {
  const compilerOptions = {
    target: 'es2023',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
  }
  return `${JSON.stringify({ compilerOptions, include: ['theorems', 'properties', '*.ts'] }, null, 2)}\n`
}

/** What git leaves alone. */
export const GITIGNORE = 'node_modules/\n.collapse-check/\n'

/** Every claim on three versions of Node; what they find must be what is committed. */
export const WORKFLOW = `name: claims
on: [push, pull_request]
jobs:
  verify:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        node: [20, 22, 24]
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: \${{ matrix.node }}
      - run: npm install
      - run: npx collapse-check verify
      - run: test -z "$(git status --porcelain -- docs ':!docs/environment.json')"
`

/** The fields of a package.json that claims need. */
export interface Needs {
  readonly imports: { readonly [name: string]: string }
  readonly devDependencies: { readonly [name: string]: string }
}

/** A package.json that has what claims need, or `undefined` if this one has all of it. What is there is kept. */
export function packageJson(text: string | undefined, folder: string, needs: Needs): string | undefined {
  const { imports, devDependencies } = needs
  if (text === undefined) {
    const content = {
      name:
        folder
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '') || 'claims',
      version: '0.1.0',
      private: true,
      type: 'module',
      imports,
      scripts: { test: 'vitest run', verify: 'collapse-check verify' },
      devDependencies,
    }
    return `${JSON.stringify(content, null, 2)}\n`
  }
  const content = JSON.parse(text)
  const has = (name: string) =>
    name === content.name || name in { ...content.dependencies, ...content.devDependencies }
  const missing = Object.entries(devDependencies).filter(([name]) => !has(name))
  if (missing.length === 0 && '#theorems/*' in (content.imports ?? {})) return undefined
  const changed = {
    ...content,
    imports: { ...imports, ...content.imports },
    devDependencies: { ...content.devDependencies, ...Object.fromEntries(missing) },
  }
  return `${JSON.stringify(changed, null, /^\t/m.test(text) ? '\t' : 2)}\n`
}

/** Where `#theorems/*` leads. */
export function theoremsImport(language: Language): { readonly [name: string]: string } {
  return { '#theorems/*': `./theorems/*.${language}` }
}
