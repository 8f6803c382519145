import type { Criterion } from '../../claims/criterion.ts'
import type { Outcome } from '../../worlds/experiment.ts'

/** The outcomes of consecutive replicates of a point, packed: a bit for yes or no, eight bytes a number. */
export interface Block {
  readonly observes: Criterion['observes']
  /** The index of the first replicate, and how many there are. */
  readonly first: number
  readonly count: number
  /** Whether replicate 0 is among them and drew from its stream. */
  readonly drew: boolean
  /** Bits from the lowest of the first byte on, or float64 in little-endian order; pairs one number after the other. */
  readonly packed: Uint8Array
}

/** The bytes that so many outcomes take. */
export function packedSize(observes: Criterion['observes'], count: number): number {
  if (observes === 'boolean') return Math.ceil(count / 8)
  return observes === 'pair' ? 16 * count : 8 * count
}

/** Packs outcomes as they come in. */
export class BlockPacker {
  readonly #observes: Criterion['observes']
  readonly #first: number
  #view: DataView
  #drew = false
  count = 0

  constructor(observes: Criterion['observes'], first: number, room = 1024) {
    this.#observes = observes
    this.#first = first
    this.#view = new DataView(new ArrayBuffer(packedSize(observes, room)))
  }

  /** Replicate 0 drew. */
  drew(): void {
    this.#drew = true
  }

  /** Takes an outcome of the kind that the criterion observes. */
  add(outcome: Outcome): void {
    const { count } = this
    if (packedSize(this.#observes, count + 1) > this.#view.byteLength) this.#grow()
    if (typeof outcome === 'number') this.#view.setFloat64(8 * count, outcome, true)
    else if (typeof outcome === 'boolean') {
      if (outcome) this.#view.setUint8(count >> 3, this.#view.getUint8(count >> 3) | (1 << (count & 7)))
    } else {
      this.#view.setFloat64(16 * count, outcome[0], true)
      this.#view.setFloat64(16 * count + 8, outcome[1], true)
    }
    this.count = count + 1
  }

  /** The block so far. */
  block(): Block {
    const { count } = this
    const packed = new Uint8Array(this.#view.buffer, 0, packedSize(this.#observes, count))
    return { observes: this.#observes, first: this.#first, count, drew: this.#drew, packed }
  }

  #grow(): void {
    const grown = new Uint8Array(2 * this.#view.byteLength + 16)
    grown.set(new Uint8Array(this.#view.buffer))
    this.#view = new DataView(grown.buffer)
  }
}

/** The outcomes of a block, one after the other; all but a pair without garbage. */
export function* outcomesOf({ observes, count, packed }: Block): Generator<Outcome> {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  for (let i = 0; i < count; i++) {
    if (observes === 'boolean') yield ((packed[i >> 3] ?? 0) & (1 << (i & 7))) !== 0
    else if (observes === 'number') yield view.getFloat64(8 * i, true)
    else yield [view.getFloat64(16 * i, true), view.getFloat64(16 * i + 8, true)]
  }
}
