import { chainBlock, LANES } from '../src/engine/block.ts'
import { type Draw, draws } from '../src/engine/draws.ts'
import { type Instance, instance } from '../src/engine/instance.ts'
import { bernoulli } from '../src/families/counts/bernoulli.ts'
import { gaussian } from '../src/families/gaussian/gaussian.ts'
import { keyWords } from '../src/random/stream-key.ts'
import { knownPlan } from '../src/training/ahead/known-plan.ts'
import { constant } from '../src/training/schedule.ts'
import type { TrainingPlan } from '../src/training/training-plan.ts'
import { accumulate, replace } from '../src/training/workflow.ts'
import { sink } from './core-kernels.ts'
import type { Kernel } from './measure.ts'

function moduleHere(): Instance {
  const made = instance()
  if (made === undefined) throw new Error('the module does not run here')
  return made
}

/** A kernel of the compiled module, the same of the reference by its name in core-kernels.ts, others' by theirs. */
export interface EngineKernel extends Kernel {
  readonly reference: string
  /** The name in c-kernels.c, numba-kernels.py and numpy-kernels.py. */
  readonly others: string
  /** Largest time in nanoseconds. */
  readonly limit?: number
}

const words = keyWords({ epoch: 'bench', property: 'engine', params: {}, purpose: 'bench' })
const engine = moduleHere()

const DRAWN = 1024
const GENERATIONS = 20
const GROUPS = 16

// New streams for every call: a processor learns the branches of those that it has seen.
let seen = 0
function unseen(streams: number): number {
  seen += streams
  return seen - streams
}

const many = (name: string, draw: Draw, others: string, limit?: number): EngineKernel => ({
  name: `${name}, module`,
  reference: name,
  others,
  operations: 4 * DRAWN,
  run() {
    sink.value += draws(engine, words, draw, unseen(LANES), DRAWN)[0] as number
  },
  ...(limit === undefined ? {} : { limit }),
})

/** Groups of replicates in the module; operations are generations of a replicate. */
export function inBlock(
  name: string,
  plan: TrainingPlan,
  truth: readonly number[],
  generations: number,
  groups: number,
): Kernel {
  const known = knownPlan(plan)?.(Float64Array.from(truth), generations)
  if (known === undefined) throw new Error(`${name}: not known to the module`)
  return {
    name,
    operations: LANES * groups * generations,
    run() {
      sink.value += chainBlock(engine, words, known, { first: unseen(LANES * groups), groups, every: false })
        .models[0] as number
    },
  }
}

const chain = (
  name: string,
  plan: TrainingPlan,
  truth: readonly number[],
  others: string,
  limit?: number,
): EngineKernel => {
  return {
    ...inBlock(`${name}, module`, plan, truth, GENERATIONS, GROUPS),
    reference: name,
    others,
    ...(limit === undefined ? {} : { limit }),
  }
}

const likelihood = gaussian({ divisor: 'n' })
const hundred = constant(100)

export const ENGINE: readonly EngineKernel[] = [
  many('normal', { law: 'normal' }, 'normal', 3),
  many('gamma of shape 5', { law: 'gamma', shape: 5 }, 'gamma', 6),
  many('Poisson of mean 50', { law: 'poisson', mean: 50 }, 'poisson'),
  many('a stream created and used once', { law: 'first uniform' }, 'stream', 12),
  chain(
    'Wright–Fisher generation, n = 100',
    { family: bernoulli(), workflow: replace, schedule: hundred },
    [0.5],
    'wright-fisher',
    50,
  ),
  chain(
    'Gaussian generation from its statistic',
    { family: likelihood, workflow: replace, schedule: hundred },
    [0, 1],
    'gaussian statistic',
    15,
  ),
  chain(
    'the same, accumulating',
    { family: likelihood, workflow: accumulate, schedule: hundred },
    [0, 1],
    'gaussian statistic accumulating',
  ),
  chain(
    'Gaussian generation, 100 raw draws',
    { family: likelihood, workflow: replace, schedule: hundred, path: 'raw' },
    [0, 1],
    'gaussian raw',
    400,
  ),
]
