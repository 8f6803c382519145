import { categorical } from '../src/families/counts/categorical.ts'
import { gaussian } from '../src/families/gaussian/gaussian.ts'
import { multivariateGaussian } from '../src/families/multivariate/multivariate-gaussian.ts'
import { linearRegression } from '../src/families/regression/linear-regression.ts'
import { StreamFactory } from '../src/random/stream.ts'
import { normal } from '../src/random/variates/normal.ts'
import { recursiveTraining } from '../src/training/recursive-training.ts'
import { constant } from '../src/training/schedule.ts'
import type { TrainingPlan } from '../src/training/training-plan.ts'
import { accumulate, replace } from '../src/training/workflow.ts'
import { inBlock } from './engine-kernels.ts'
import type { Kernel } from './measure.ts'

// The loops of public simulations, written again from a description of what they do, in this language, so
// that only the algorithm differs: all data kept and refitted; a symbol found by walking along the
// probabilities.

/** A loop of public code beside the same experiment here; operations are generations. */
export interface LoopPair {
  readonly title: string
  readonly theirs: Kernel
  readonly ours: Kernel
  /** The same in a block of the compiled module, where it knows the plan. */
  readonly block?: Kernel
  /** The same loop in numpy, by its name in numpy-kernels.py. */
  readonly numpy?: string
}

const stream = new StreamFactory({ epoch: 'bench', property: 'loops', params: {}, purpose: 'bench' }).at(0)

const here = (name: string, plan: TrainingPlan, truth: readonly number[], generations: number): Kernel => {
  const training = recursiveTraining(plan)
  return { name, operations: generations, run: () => void training.run(truth, generations, stream) }
}

/** The same experiment here twice: one replicate, and a block of them. */
const both = (name: string, plan: TrainingPlan, truth: readonly number[], generations: number) => ({
  ours: here(`${name}, here`, plan, truth, generations),
  block: inBlock(`${name}, block`, plan, truth, generations, 2),
})

/** Keeps every observation, and takes mean and variance of all of them in each generation. */
function keepAll(generations: number, n: number): void {
  const data = Array.from({ length: n }, () => normal(stream))
  for (let t = 0; t < generations; t++) {
    const mean = data.reduce((sum, x) => sum + x, 0) / data.length
    const variance = data.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / data.length
    const sd = Math.sqrt(variance)
    for (let i = 0; i < n; i++) data.push(mean + sd * normal(stream))
  }
}

/** Draws each of n symbols by walking along the probabilities, then counts. */
function walk(generations: number, symbols: number): void {
  let p = new Array<number>(symbols).fill(1 / symbols)
  for (let t = 0; t < generations; t++) {
    const counts = new Array<number>(symbols).fill(0)
    for (let i = 0; i < symbols; i++) {
      let u = stream.uniform()
      let k = 0
      while (k < symbols - 1 && u >= (p[k] as number)) u -= p[k++] as number
      counts[k] = (counts[k] as number) + 1
    }
    p = counts.map((count) => count / symbols)
  }
}

/** One replicate of a Gaussian chain from raw draws, arrays made anew in each generation. */
function rawChain(generations: number, n: number): void {
  let [mean, sd] = [0, 1]
  for (let t = 0; t < generations; t++) {
    const [from, spread] = [mean, sd]
    const data = Array.from({ length: n }, () => from + spread * normal(stream))
    mean = data.reduce((sum, x) => sum + x, 0) / n
    const centre = mean
    sd = Math.sqrt(data.reduce((sum, x) => sum + (x - centre) * (x - centre), 0) / (n - 1))
  }
}

export const LOOPS: readonly LoopPair[] = [
  {
    title: 'Gaussian, 100 a generation, all data kept, 100 generations',
    theirs: { name: 'keep all', operations: 100, run: () => keepAll(100, 100) },
    ...both(
      'keep all',
      { family: gaussian({ divisor: 'n' }), workflow: accumulate, schedule: constant(100) },
      [0, 1],
      100,
    ),
    numpy: 'kazdan loop',
  },
  {
    title: 'Gaussian, 100 a generation, the last batch only, 500 generations',
    theirs: { name: 'raw chain', operations: 500, run: () => rawChain(500, 100) },
    ...both(
      'raw chain',
      { family: gaussian({ divisor: 'n-1' }), workflow: replace, schedule: constant(100) },
      [0, 1],
      500,
    ),
    numpy: 'chain loop',
  },
  {
    title: '1000 tokens of 1000 symbols, 9 generations',
    theirs: { name: 'walk', operations: 9, run: () => walk(9, 1000) },
    ...both(
      'walk',
      { family: categorical({ symbols: 1000 }), workflow: replace, schedule: constant(1000) },
      new Array<number>(1000).fill(1 / 1000),
      9,
    ),
    numpy: 'token loop',
  },
  {
    title: 'regression on its own labels, 10 columns, 100 rows a generation, all rows kept, 30 generations',
    theirs: { name: 'raw rows', operations: 30, run: rawRows(30) },
    ours: here(
      'raw rows, here',
      {
        family: linearRegression({ dimension: 10, noise: 1, design: 'fresh' }),
        workflow: accumulate,
        schedule: constant(100),
      },
      new Array<number>(10).fill(0),
      30,
    ),
    numpy: 'regression loop',
  },
]

/** All rows kept and reduced again in each generation. */
function rawRows(generations: number): () => void {
  const training = recursiveTraining({
    family: linearRegression({ dimension: 10, noise: 1, design: 'fresh' }),
    workflow: accumulate,
    schedule: constant(100),
    path: 'raw',
  })
  return () => void training.run(new Array<number>(10).fill(0), generations, stream)
}

/** A Gaussian in d dimensions on its statistic, for how cost grows with d. */
export function dimension(d: number): Kernel {
  const truth = [
    ...new Array<number>(d).fill(0),
    ...Array.from({ length: d }, (_, i) => Array.from({ length: i + 1 }, (_, j) => (i === j ? 1 : 0))).flat(),
  ]
  return here(
    `dimension ${d}`,
    {
      family: multivariateGaussian({ dimension: d, divisor: 'n' }),
      workflow: replace,
      schedule: constant(2 * d),
    },
    truth,
    5,
  )
}
