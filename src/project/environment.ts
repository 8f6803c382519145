import { createHash } from 'node:crypto'
import { cpus } from 'node:os'
import { ENGINE, StreamFactory } from '../random/stream.ts'
import { normal } from '../random/variates/normal.ts'

const NORMALS = 10_000
const ARGUMENTS = 1000

/** Seconds that each property took, by id. */
export type Seconds = ReadonlyMap<string, number>

/**
 * The machine a run took place on, as JSON for `docs/environment.json`: versions, processor, and a numeric
 * fingerprint (10 000 normals, and every Math function that a result may depend on) that is equal on two
 * machines exactly when their arithmetic is; and how long each property took there, for estimates.
 */
export function environmentText(seconds: Seconds): string {
  const environment = {
    node: process.version,
    v8: process.versions.v8,
    platform: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model ?? 'unknown',
    engine: ENGINE,
    fingerprint: fingerprint(),
    seconds: Object.fromEntries([...seconds].sort().map(([id, time]) => [id, Number(time.toPrecision(2))])),
  }
  return `${JSON.stringify(environment, null, 2)}\n`
}

function fingerprint(): string {
  const hash = createHash('sha256')
  const key = { epoch: 'fingerprint', property: 'environment', params: {}, purpose: 'hunt' }
  const stream = new StreamFactory(key).at(0)
  hash.update(Float64Array.from({ length: NORMALS }, () => normal(stream)))
  for (const f of [
    Math.log,
    Math.exp,
    Math.log1p,
    Math.expm1,
    Math.sqrt,
    Math.atan,
    Math.sin,
    Math.cos,
    Math.tanh,
  ]) {
    hash.update(Float64Array.from({ length: ARGUMENTS }, (_, i) => f((i + 1) / 64)))
  }
  return hash.digest('hex')
}
