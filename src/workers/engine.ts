import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readProject } from '../project/read-project.ts'
import { fingerprint } from '../project/writing/fingerprint.ts'
import { ENGINE } from '../random/stream.ts'

/** What two processes must share for the replicates of one to stand for those of the other. */
export interface Engine {
  /** The project and its version. */
  readonly project: string
  /** How streams are made. */
  readonly streams: string
  /** What Node's arithmetic answers: see {@link fingerprint}. */
  readonly arithmetic: string
  /** The hash of what claims are made of: the package, theorems, properties, data. */
  readonly code: string
}

/** The folder that this file is built into, or that its source is in. */
const OWN = fileURLToPath(new URL('..', import.meta.url))
const OF_CLAIMS = ['theorems', 'properties', 'data']

/**
 * The engine of this process, in the project of a folder.
 *
 * Cost: reads every file that claims are made of, a tenth of a second in all.
 */
export function engineOf(root: string): Engine {
  const { name, epoch } = readProject(root)
  const hash = createHash('sha256')
  for (const folder of [OWN, ...OF_CLAIMS.map((each) => join(root, each))]) {
    for (const file of filesBelow(folder)) hash.update(relative(folder, file)).update(readFileSync(file))
  }
  return {
    project: `${name} ${epoch}`,
    streams: ENGINE,
    arithmetic: fingerprint(),
    code: hash.digest('hex'),
  }
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** How an engine differs from the one that a run has: a line a difference, none where they are the same. */
export function engineDifferences(own: Engine, runs: Engine): string[] {
  return (Object.keys(runs) as (keyof Engine)[])
    .filter((name) => own[name] !== runs[name])
    .map((name) => `its ${name} is ${own[name]}, that of the run ${runs[name]}`)
}
