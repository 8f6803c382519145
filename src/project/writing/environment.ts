import { existsSync, readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { ENGINE } from '../../random/stream.ts'
import { fingerprint } from './fingerprint.ts'

/** Seconds that each property took, by id. */
export type Seconds = ReadonlyMap<string, number>

/** How long each property took in the last complete run, on the machine that `docs/environment.json` is from. */
export function readSeconds(root: string): Seconds {
  const file = join(root, 'docs', 'environment.json')
  if (!existsSync(file)) return new Map()
  const { seconds = {} } = JSON.parse(readFileSync(file, 'utf8')) as { seconds?: { [id: string]: number } }
  return new Map(Object.entries(seconds))
}

/**
 * The machine a run took place on, as JSON for `docs/environment.json`: versions, processor, and a numeric
 * fingerprint (10 000 normals, and every Math function that a result may depend on) that is equal on two
 * machines exactly when their arithmetic is; and how long each property took there, for estimates and shards.
 *
 * @param before how long the properties took that did not run now: those of other suites
 */
export function environmentText(seconds: Seconds, before: Seconds = new Map()): string {
  const environment = {
    node: process.version,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    engine: ENGINE,
    fingerprint: fingerprint(),
    seconds: Object.fromEntries(
      [...new Map([...before, ...seconds])].sort().map(([id, time]) => [id, Number(time.toPrecision(2))]),
    ),
  }
  return `${JSON.stringify(environment, null, 2)}\n`
}
