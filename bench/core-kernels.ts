import { bernoulli } from '../src/families/counts/bernoulli.ts'
import { poisson as poissonFamily } from '../src/families/counts/poisson.ts'
import { gaussian } from '../src/families/gaussian/gaussian.ts'
import { leakyUniform } from '../src/families/leaky/leaky-uniform.ts'
import { StreamFactory } from '../src/random/stream.ts'
import { gamma } from '../src/random/variates/gamma.ts'
import { Multinomial } from '../src/random/variates/multinomial.ts'
import { normal } from '../src/random/variates/normal.ts'
import { poisson } from '../src/random/variates/poisson.ts'
import { recursiveTraining } from '../src/training/recursive-training.ts'
import { constant } from '../src/training/schedule.ts'
import type { TrainingPlan } from '../src/training/training-plan.ts'
import { accumulate, replace } from '../src/training/workflow.ts'
import type { Kernel } from './measure.ts'

/** A kernel of ours, numpy's way to the same (see numpy-kernels.py), and what the design allows. */
export interface CoreKernel extends Kernel {
  readonly numpy?: string
  /** Largest time over numpy's. */
  readonly ratio?: number
  /** Largest time in nanoseconds. */
  readonly limit?: number
}

const streams = new StreamFactory({ epoch: 'bench', property: 'kernels', params: {}, purpose: 'bench' })
const stream = new StreamFactory({ epoch: 'bench', property: 'kernels', params: {}, purpose: 'one' }).at(0)

/** Keeps results alive, so that no draw is optimised away. */
export const sink = { value: 0 }

const many = (name: string, draw: () => number, more: Partial<CoreKernel> = {}): CoreKernel => ({
  name,
  operations: 5000,
  run() {
    for (let i = 0; i < 5000; i++) sink.value += draw()
  },
  ...more,
})

/** Generations of a recursion; the truth is drawn from once in `generations`. */
const chain = (
  name: string,
  plan: TrainingPlan,
  truth: readonly number[],
  generations: number,
  more: Partial<CoreKernel> = {},
): CoreKernel => {
  const training = recursiveTraining(plan)
  const runs = Math.max(1, Math.ceil(400 / generations))
  return {
    name,
    operations: runs * generations,
    run() {
      for (let i = 0; i < runs; i++) sink.value += training.run(truth, generations, stream)[0] as number
    },
    ...more,
  }
}

const counts = (n: number, symbols: number, more: Partial<CoreKernel> = {}): CoreKernel => {
  const multinomial = new Multinomial(symbols)
  const p = new Float64Array(symbols).fill(1 / symbols)
  const out = new Float64Array(symbols)
  return {
    name: `multinomial, ${n} draws of ${symbols} symbols`,
    operations: 4,
    run() {
      for (let i = 0; i < 4; i++) multinomial.draw(stream, n, p, out, 0)
    },
    ...more,
  }
}

const likelihood = gaussian({ divisor: 'n' })
let replicate = 0

export const CORE: readonly CoreKernel[] = [
  many('normal', () => normal(stream), { numpy: 'normal', ratio: 1.6 }),
  many('gamma of shape 5', () => gamma(stream, 5), { numpy: 'gamma', ratio: 2.2 }),
  many('Poisson of mean 50', () => poisson(stream, 50), { numpy: 'poisson' }),
  many('a stream created and used once', () => streams.at(replicate++).uniform(), { limit: 100 }),
  counts(100, 10, { numpy: 'multinomial 100 10', ratio: 1.5 }),
  counts(1000, 100, { numpy: 'multinomial 1000 100', ratio: 1.5 }),
  counts(1000, 1000, { numpy: 'multinomial 1000 1000', ratio: 1.5 }),
  counts(100000, 100, { numpy: 'multinomial 100000 100', ratio: 1.5 }),
  chain(
    'Wright–Fisher generation, n = 100',
    { family: bernoulli(), workflow: replace, schedule: constant(100) },
    [0.5],
    20,
    { numpy: 'wright-fisher', ratio: 1 },
  ),
  chain(
    'Poisson generation, n = 100',
    { family: poissonFamily(), workflow: replace, schedule: constant(100) },
    [1],
    20,
    { numpy: 'poisson chain' },
  ),
  chain(
    'Gaussian generation from its statistic',
    { family: likelihood, workflow: replace, schedule: constant(100) },
    [0, 1],
    400,
    { numpy: 'gaussian statistic', ratio: 1.5, limit: 100 },
  ),
  chain(
    'the same, accumulating',
    { family: likelihood, workflow: accumulate, schedule: constant(100) },
    [0, 1],
    400,
    { numpy: 'gaussian statistic accumulating' },
  ),
  chain(
    'Gaussian generation, 100 raw draws',
    { family: likelihood, workflow: replace, schedule: constant(100), path: 'raw' },
    [0, 1],
    50,
    { numpy: 'gaussian raw', ratio: 1.3 },
  ),
  chain(
    'leaky uniform generation, n = 100 raw draws',
    { family: leakyUniform({ N: 100 }), workflow: accumulate, schedule: constant(100) },
    [0, 2],
    2,
  ),
]
