// What a thread of workers.ts runs: replicates one after the other.
import { gaussian } from '../src/families/gaussian/gaussian.ts'
import { StreamFactory } from '../src/random/stream.ts'
import { recursiveTraining } from '../src/training/recursive-training.ts'
import { constant } from '../src/training/schedule.ts'
import { replace } from '../src/training/workflow.ts'

const streams = new StreamFactory({ epoch: 'bench', property: 'workers', params: {}, purpose: 'bench' })
const training = recursiveTraining({
  family: gaussian({ divisor: 'n' }),
  workflow: replace,
  schedule: constant(100),
})

// biome-ignore lint/style/noDefaultExport: a pool of threads calls it by that name
export default function run({ first, count }: { readonly first: number; readonly count: number }): number {
  let sum = 0
  for (let r = first; r < first + count; r++) sum += training.run([0, 1], 20, streams.at(r))[0] as number
  return sum
}
