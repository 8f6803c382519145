import { basename, resolve } from 'node:path'
import type { Project } from '../report/project.ts'
import { type PackageJson, readPackageJson } from './package-json.ts'

/**
 * The project in a folder, as its package.json describes it. A version that is missing is 0.0.0, as npm has it.
 *
 * @throws ArgumentError if package.json is not JSON, or a field of it has another shape
 */
export function readProject(folder: string): Project {
  const { name, version, author, contributors = [], homepage, ...said } = readPackageJson(folder)
  const repository = repositoryAddress(said.repository)
  const { released, comparesFormulas } = said['collapse-check'] ?? {}
  return {
    name: name ?? basename(resolve(folder)),
    epoch: version ?? '0.0.0',
    ...(released === undefined ? {} : { released }),
    ...(comparesFormulas === undefined ? {} : { comparesFormulas }),
    authors: [...(author === undefined ? [] : [author]), ...contributors].map(personName),
    ...(repository === undefined ? {} : { repository }),
    ...(homepage === undefined ? {} : { homepage }),
  }
}

/** The name of a person who may be written as `Ada Lovelace <ada@example.org> (https://example.org)`. */
function personName(person: NonNullable<PackageJson['author']>): string {
  const text = typeof person === 'string' ? person : person.name
  return text.replace(/\s*[<(].*$/, '').trim()
}

const SHORTHANDS = new Map([
  ['github', 'https://github.com/'],
  ['gitlab', 'https://gitlab.com/'],
  ['bitbucket', 'https://bitbucket.org/'],
])

/** The address of a repository, in whichever of npm's spellings; `undefined` if there is none. */
function repositoryAddress(repository: PackageJson['repository']): string | undefined {
  const text = typeof repository === 'string' ? repository : repository?.url
  const [, host = 'github', path] = /^(?:(\w+):)?([\w.-]+\/[\w.-]+)$/.exec(text ?? '') ?? []
  if (path !== undefined) return `${SHORTHANDS.get(host) ?? `https://${host}/`}${path}`
  return text
    ?.replace(/^git\+/, '')
    .replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, 'https://$1/')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '')
}
