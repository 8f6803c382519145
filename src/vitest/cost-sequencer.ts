import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { readSeconds } from '../project/writing/environment.ts'
import { propertyPath } from './property-id.ts'

/**
 * Runs the properties that took longest first, and parts them into shards that take equally long: as
 * `docs/environment.json` has it, which all shards of a commit read alike. One that it does not know counts as the mean.
 */
export class CostSequencer extends BaseSequencer {
  override async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shard } = this.ctx.config
    if (shard === undefined) return files
    return shardsOf(this.#costs(files), shard.count)[shard.index - 1] ?? []
  }

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return dearestFirst(this.#costs(files)).map(([file]) => file)
  }

  #costs(files: readonly TestSpecification[]): [TestSpecification, number][] {
    const seconds = readSeconds(this.ctx.config.root)
    const known = [...seconds.values()]
    const mean = known.length === 0 ? 1 : known.reduce((sum, time) => sum + time, 0) / known.length
    return files
      .toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1))
      .map((file) => [file, seconds.get(propertyPath(file.moduleId).id) ?? mean])
  }
}

/** Each item to the shard that is least loaded so far, the dearest item first: within a third of the best there is. */
export function shardsOf<T>(costs: readonly (readonly [T, number])[], count: number): T[][] {
  const shards = Array.from({ length: count }, () => ({ items: [] as T[], load: 0 }))
  for (const [item, cost] of dearestFirst(costs)) {
    const lightest = shards.reduce((least, shard) => (shard.load < least.load ? shard : least))
    lightest.items.push(item)
    lightest.load += cost
  }
  return shards.map(({ items }) => items)
}

function dearestFirst<T>(costs: readonly (readonly [T, number])[]): (readonly [T, number])[] {
  return costs.toSorted(([, a], [, b]) => b - a)
}
