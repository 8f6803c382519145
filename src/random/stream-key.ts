import { canonicalJson, type Json } from './canonical-json.ts'
import { sha256 } from './sha256.ts'

/** What a stream is for; two streams with equal keys are the same numbers. */
export interface StreamKey {
  /** A constant of the repository, bumped with each release. */
  readonly epoch: string
  /** The property's id. */
  readonly property: string
  /** The point: the parameters by name. */
  readonly params: { readonly [name: string]: Json }
  /** `hunt`, `confirm`, or the name of a control or survivor. */
  readonly purpose: string
}

/**
 * Eight unsigned 32-bit words: SHA-256 of the canonical JSON `[epoch, property, params, purpose]`.
 *
 * The order in which params are written does not matter; any change of a value does.
 */
export function keyWords({ epoch, property, params, purpose }: StreamKey): Uint32Array {
  const { buffer, byteOffset } = sha256(canonicalJson([epoch, property, params, purpose]))
  const digest = new DataView(buffer, byteOffset)
  return Uint32Array.from({ length: 8 }, (_, i) => digest.getUint32(4 * i))
}
