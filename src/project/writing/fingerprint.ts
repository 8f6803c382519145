import { createHash } from 'node:crypto'
import { StreamFactory } from '../../random/stream.ts'
import { normal } from '../../random/variates/normal.ts'

const NORMALS = 10_000
const ARGUMENTS = 1000

/**
 * What a machine's arithmetic answers: the hash of 10 000 normals and of every Math function that a result may depend on.
 * Equal on two machines exactly when their arithmetic is.
 */
export function fingerprint(): string {
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
