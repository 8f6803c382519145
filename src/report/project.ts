/** The project that pages, records and citations belong to, as its package.json describes it. */
export interface Project {
  readonly name: string
  /** The version, which is the epoch of its streams. */
  readonly epoch: string
  /** When that version was released, as 2026-11-30. */
  readonly released?: string
  /** Whether a test of it compares the formulas of theorems with the functions that compute them, which pages then say. */
  readonly comparesFormulas?: boolean
  /** People by name; none for a project that is cited by its contributors. */
  readonly authors: readonly string[]
  /** The address of its repository, without `.git`. */
  readonly repository?: string
  /** The address of its own site. */
  readonly homepage?: string
}

/** Who a project is cited by: its authors, or all who contributed. */
export function authorsOf({ name, authors }: Project): readonly string[] {
  return authors.length > 0 ? authors : [contributors(name)]
}

/** The collective name of who contributed to a project. */
function contributors(name: string): string {
  return `The ${name} contributors`
}

const FORGES = [
  ['https://github.com/', '/blob/HEAD/'],
  ['https://gitlab.com/', '/-/blob/HEAD/'],
  ['https://codeberg.org/', '/src/branch/HEAD/'],
] as const

/** The address of a file under `docs/`, as exactly as the project lets one say; `undefined` if it has no address. */
export function addressOf({ repository, homepage }: Project, path: string): string | undefined {
  const forge = FORGES.find(([host]) => repository?.startsWith(host))
  return forge === undefined ? (homepage ?? repository) : `${repository}${forge[1]}docs/${path}`
}
