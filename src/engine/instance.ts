import { LOG_FACTORIALS } from '../random/variates/log-factorial.ts'
import { ZIGGURAT } from '../random/variates/normal.ts'
import { SCALAR, SIMD } from './compiled.ts'
import type { Exports } from './exports.ts'

/** What is used of it: neither the language nor Node has types for more than its names. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: object }
}

/** The compiled module with its memory. */
export class Instance {
  readonly exports: Exports
  /** The first address that is free. */
  readonly free: number
  #doubles: Float64Array<ArrayBuffer> | undefined

  /** @throws if the engine that runs this cannot compile it */
  constructor(base64: string) {
    // exp and log are the host's: whatever bits it gives, both sides have them.
    const { exp, log, log1p, hypot } = Math
    const module = new WebAssembly.Module(bytesOf(base64))
    const { exports } = new WebAssembly.Instance(module, { host: { exp, log, log1p, hypot } })
    this.exports = exports as Exports
    this.free = this.exports.free()
    const { edges, heights, tailStart } = ZIGGURAT
    const layers = Array.from(edges.subarray(1), (next, i) => [edges[i]! / TWO_TO_53, next])
    const tables = [...layers.flat(), ...heights, tailStart, ...LOG_FACTORIALS]
    new Float64Array(this.exports.memory.buffer, this.exports.tables(), tables.length).set(tables)
  }

  /** The memory, until more is reserved. */
  get doubles(): Float64Array<ArrayBuffer> {
    const { buffer } = this.exports.memory
    if (this.#doubles?.buffer !== buffer) this.#doubles = new Float64Array(buffer)
    return this.#doubles
  }

  /** Makes memory at least so many bytes large. */
  reserve(bytes: number): void {
    const missing = bytes - this.exports.memory.buffer.byteLength
    if (missing > 0) this.exports.memory.grow(Math.ceil(missing / PAGE))
  }
}

const PAGE = 65_536
const TWO_TO_53 = 9_007_199_254_740_992

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

let made: Instance | undefined | null = null

/** The module with vectors where they are to be had, else without; undefined where nothing can be compiled. */
export function instance(): Instance | undefined {
  if (made === null) made = firstOf([SIMD, SCALAR])
  return made
}

function firstOf(modules: readonly string[]): Instance | undefined {
  for (const base64 of modules) {
    try {
      return new Instance(base64)
    } catch {
      // No WebAssembly here, or no vectors: what is next will do.
    }
  }
  return undefined
}
