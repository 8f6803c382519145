import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { readPackageJson } from '../../project/package-json.ts'
import type { Command } from '../command.ts'
import { PACKAGE_ROOT } from '../project-root.ts'
import { knowsClaims, PLUGIN_LINE, vitestConfigs } from '../running/vitest-config.ts'
import {
  type Language,
  type NewClaim,
  paperFile,
  paperName,
  propertyFile,
  theoremFile,
} from '../scaffold/claim-files.ts'
import { ownSpec } from '../scaffold/own-spec.ts'
import {
  GITIGNORE,
  packageJson,
  theoremsImport,
  tsconfig,
  vitestConfig,
  WORKFLOW,
} from '../scaffold/project-files.ts'
import { UsageError } from '../usage-error.ts'

const FIRST = 'example-2026/diversity'
const ID = /^[a-z0-9-]+\/[a-z0-9-]+$/

export const newClaim: Command = {
  name: 'new',
  operands: '[<paper>/<name>]',
  count: [0, 1],
  words: 'Make a claim that runs at once, and around it what the project lacks',
  more: [
    'A theorem and a property, to be replaced by your own; in an empty folder a package.json, a configuration of vitest and',
    'a workflow file too. Nothing that is there is changed, but for lines that package.json lacks.',
  ],
  options: [{ name: 'javascript', words: 'in plain JavaScript, in a project that has no claims yet' }],
  examples: ['collapse-check new', 'collapse-check new my-paper/my-claim', 'collapse-check new --javascript'],
  run({ folder, root: project, operands: [id = FIRST], options, print }) {
    if (!ID.test(id)) {
      throw new UsageError(
        `'${id}' is no id; allowed: <paper>/<name> in lower case, digits and hyphens, such as ${FIRST}`,
      )
    }
    // An empty folder becomes a project, whatever lies above it.
    const root = readdirSync(folder).length === 0 ? folder : project
    const language = languageOf(root, options.javascript === true)
    const files = { ...claimFiles(root, id, language), ...surroundings(root, language) }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), text)
      print(`  ${path}`)
    }
    for (const line of next(root, id, 'package.json' in files)) print(line)
    return 0
  },
}

/** The language of the claims that a project has, or that its package.json leads `#theorems` to. */
function languageOf(root: string, javascript: boolean): Language {
  const leads = String(readPackageJson(root).imports?.['#theorems/*'] ?? '')
  const known = /\.(ts|js)$/.exec(leads)?.[1] as Language | undefined
  if (javascript && known === 'ts') {
    throw new UsageError(
      `package.json leads #theorems/* to ${leads}; the claims of this project are in TypeScript`,
    )
  }
  return known ?? (javascript ? 'js' : 'ts')
}

function claimFiles(root: string, id: string, language: Language): { [path: string]: string } {
  const folder = `theorems/${dirname(id)}`
  const paperPath = `${folder}/paper.${language}`
  const theoremPath = `theorems/${id}.${language}`
  const propertyPath = `properties/${id}.property.${language}`
  for (const path of [theoremPath, propertyPath]) {
    if (existsSync(join(root, path)))
      throw new UsageError(`${path} is there already; give the claim another id`)
  }
  const paper = exported(join(root, paperPath)) ?? paperName(dirname(id))
  const claim: NewClaim = { id, language, paper }
  return {
    ...(existsSync(join(root, paperPath)) ? {} : { [paperPath]: paperFile(claim) }),
    [theoremPath]: theoremFile(claim),
    [propertyPath]: propertyFile(claim),
  }
}

/** The name under which a file of a paper exports it. */
function exported(file: string): string | undefined {
  if (!existsSync(file)) return undefined
  return /^export const (\w+)/m.exec(readFileSync(file, 'utf8'))?.[1]
}

/** What a project needs around its claims, and this one lacks. */
function surroundings(root: string, language: Language): { [path: string]: string } {
  const { peerDependencies, devDependencies } = JSON.parse(
    readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8'),
  )
  const { vitest, vega, 'vega-lite': vegaLite } = peerDependencies
  const file = join(root, 'package.json')
  const manifest = packageJson(
    existsSync(file) ? readFileSync(file, 'utf8') : undefined,
    basename(resolve(root)),
    {
      imports: theoremsImport(language),
      devDependencies: {
        'collapse-check': ownSpec(root),
        ...(language === 'ts' ? { typescript: devDependencies.typescript } : {}),
        vega,
        'vega-lite': vegaLite,
        vitest,
      },
    },
  )
  const optional: { [path: string]: string } = {
    '.gitignore': GITIGNORE,
    '.github/workflows/claims.yml': WORKFLOW,
    ...(language === 'ts' ? { 'tsconfig.json': tsconfig() } : {}),
  }
  const missing = Object.entries(optional).filter(([path]) => !existsSync(join(root, path)))
  return {
    ...(manifest === undefined ? {} : { 'package.json': manifest }),
    ...(vitestConfigs(root).length > 0 ? {} : { [`vitest.config.${language}`]: vitestConfig() }),
    ...Object.fromEntries(missing),
  }
}

function next(root: string, id: string, toInstall: boolean): string[] {
  const [config] = vitestConfigs(root)
  const ready = config === undefined || knowsClaims(root)
  return [
    ...(ready ? [] : [`Add to ${config}: ${PLUGIN_LINE}`]),
    `Then: ${toInstall ? 'npm install && npx collapse-check verify' : `npx collapse-check verify ${id}`}`,
  ]
}
