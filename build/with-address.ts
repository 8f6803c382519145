import { ArgumentError } from '../src/validation/argument-error.ts'

/**
 * The address of a repository, such as `https://github.com/ada/claims`, without `.git` and a last slash.
 *
 * @throws ArgumentError if it is not an address at which people find one
 */
export function repositoryAddress(url: string): string {
  const { protocol, host, pathname, username, password, search, hash } = readUrl(url)
  const path = pathname?.replace(/\/$/, '').replace(/\.git$/, '')
  const bare = [username, password, search, hash].every((part) => part === '')
  if (protocol !== 'https:' || !bare || path === undefined || !/^(?:\/[\w.-]+){2,}$/.test(path)) {
    throw new ArgumentError(
      'url',
      url,
      'the https address of a repository, as in https://github.com/ada/claims',
    )
  }
  return `https://${host}${path}`
}

const readUrl = (url: string): Partial<URL> => (URL.canParse(url) ? new URL(url) : {})

/** A package.json, as text, that says where its repository is below its licence. */
export function packageJsonWithAddress(text: string, address: string): string {
  const said = {
    homepage: `${address}#readme`,
    bugs: { url: `${address}/issues` },
    repository: { type: 'git', url: `git+${address}.git` },
  }
  const others = Object.entries(JSON.parse(text)).filter(([name]) => !(name in said))
  const after = 1 + others.findIndex(([name]) => name === 'license')
  const ordered = [...others.slice(0, after), ...Object.entries(said), ...others.slice(after)]
  return `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`
}

/** A CITATION.cff, as text, that says where the repository is, below its licence. */
export function citationWithAddress(text: string, address: string): string {
  const others = text.replace(/^repository-code: .*\n/m, '')
  return others.replace(/^license: .*\n/m, (line) => `${line}repository-code: '${address}'\n`)
}
