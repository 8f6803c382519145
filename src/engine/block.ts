import type { Instance } from './instance.ts'
import { type KnownLaw, lawNumber } from './law.ts'

/** What a generation trains on; the module knows it by its position. */
const POOLS = ['latest', 'all', 'real and latest'] as const
export type Pool = (typeof POOLS)[number]

/** Replicates side by side: a block is made of groups of so many. */
export const LANES = 4

/** Recursive training as the module runs it: all numbers, no functions. */
export interface ChainPlan {
  readonly law: KnownLaw
  readonly pool: Pool
  /** Observations of each generation. */
  readonly sizes: Float64Array
  /** How many of them are real from the second on; or the probability that one is. */
  readonly real: Float64Array | number
  readonly truth: Float64Array
  /** The model θ₁ to go on with. */
  readonly start?: Float64Array | undefined
}

/** What became of consecutive replicates. */
export interface Block {
  readonly first: number
  readonly count: number
  /** Replicate by replicate the last model, or all models, one after the other. */
  readonly models: Float64Array
  /** Four words of the state of each stream before, and after. */
  readonly begun: Uint32Array
  readonly ended: Uint32Array
  /** Not 0 where the module left the run to the reference: no estimate, an argument that is not allowed. */
  readonly refused: Uint8Array
}

/**
 * Runs `groups` times {@link LANES} replicates from index `first` on, on the streams of a key, with the bits of
 * `recursiveTraining`.
 *
 * @param words of the key and of its counter, five
 * @param every whether all models are wanted, not only the last
 */
export function chainBlock(
  instance: Instance,
  words: Uint32Array,
  plan: ChainPlan,
  { first, groups, every }: { readonly first: number; readonly groups: number; readonly every: boolean },
): Block {
  const { exports } = instance
  const { law, pool, sizes, real, truth, start } = plan
  const generations = sizes.length
  const count = LANES * groups
  const numbers = count * truth.length * (every ? generations : 1)
  const constants = 8 * Math.ceil(instance.free / 8)
  const sizesAt = constants + 8 * 3
  const realAt = sizesAt + 8 * generations
  const truthAt = realAt + 8 * generations
  const startAt = truthAt + 8 * truth.length
  const models = startAt + 8 * truth.length
  // States, bytes, then what the module needs for itself: statistics of four lanes, and tables of symbols.
  const begun = models + 8 * numbers
  const ended = begun + 16 * count
  const refused = ended + 16 * count
  const scratch = refused + 8 * Math.ceil(count / 8)
  // Samples of the lanes side by side, where observations are drawn.
  const most = law.law === 'gaussian sample' ? sizes.reduce((largest, size) => Math.max(largest, size), 0) : 0
  instance.reserve(scratch + 32 * most + 8 * (LANES * (6 * truth.length + 4) + 5 * truth.length + 8))
  const { doubles } = instance
  const write = (at: number, list: ArrayLike<number>) => doubles.set(list, at / 8)
  write(constants, law.constants ?? [])
  if (most > 0) write(constants + 8, [most])
  write(sizesAt, sizes)
  if (typeof real !== 'number') write(realAt, real)
  write(truthAt, truth)
  if (start !== undefined) write(startAt, start)
  exports.setKey(words[0]!, words[1]!, words[2]!, words[3]!, words[4]!)
  exports.setRoom(exports.setFamily(lawNumber(law), constants, truth.length, scratch))
  const probability = typeof real === 'number' ? real : -1
  const startOrNone = start === undefined ? 0 : startAt
  exports.setPlan(POOLS.indexOf(pool), probability, generations, sizesAt, realAt, truthAt, startOrNone)
  exports.run(first, groups, every ? 1 : 0, models, begun, ended, refused)
  // One copy of all: the memory is that of the next block.
  const made = doubles.buffer.slice(models, scratch)
  return {
    first,
    count,
    models: new Float64Array(made, 0, numbers),
    begun: new Uint32Array(made, begun - models, 4 * count),
    ended: new Uint32Array(made, ended - models, 4 * count),
    refused: new Uint8Array(made, refused - models, count),
  }
}
