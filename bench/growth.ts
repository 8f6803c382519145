import { categorical } from '../src/families/counts/categorical.ts'
import { gaussian } from '../src/families/gaussian/gaussian.ts'
import { StreamFactory } from '../src/random/stream.ts'
import { recursiveTraining } from '../src/training/recursive-training.ts'
import { constant } from '../src/training/schedule.ts'
import type { TrainingPlan } from '../src/training/training-plan.ts'
import { accumulate, replace } from '../src/training/workflow.ts'
import type { Kernel } from './measure.ts'
import { dimension } from './public-loops.ts'
import { inWorkers, WORKERS } from './workers.ts'

/** How the time of one run grows with one quantity. */
export interface Growth {
  readonly name: string
  readonly quantity: string
  readonly sizes: readonly number[]
  /** Exponent of the algorithm. */
  readonly expected: string
  kernel(size: number): Kernel
}

// Runs stay within a millisecond or so: longer ones are interrupted on a busy machine, and then look dearer.
const streams = new StreamFactory({ epoch: 'bench', property: 'growth', params: {}, purpose: 'bench' })

/** `operations` stays 1: what is timed is the whole run. */
const runs = (
  plan: TrainingPlan,
  truth: readonly number[],
  generations: number,
  replicates = 1,
): Pick<Kernel, 'operations' | 'run'> => {
  const training = recursiveTraining(plan)
  return {
    operations: 1,
    run() {
      for (let r = 0; r < replicates; r++) training.run(truth, generations, streams.at(r))
    },
  }
}

const gauss = { family: gaussian({ divisor: 'n' }), workflow: replace }
const powers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => Number(`1e${from + i}`))

const growth = (
  name: string,
  quantity: string,
  sizes: readonly number[],
  expected: string,
  make: (size: number) => Pick<Kernel, 'operations' | 'run'>,
): Growth => ({
  name,
  quantity,
  sizes,
  expected,
  kernel: (size) => ({ ...make(size), name: `${name} ${size}` }),
})

export const GROWTHS: readonly Growth[] = [
  growth('statistic path', 'sample size n', powers(1, 9), '0', (n) =>
    runs({ ...gauss, schedule: constant(n) }, [0, 1], 2),
  ),
  growth('raw path', 'sample size n', powers(1, 5), '1', (n) =>
    runs({ ...gauss, schedule: constant(n), path: 'raw' }, [0, 1], 2),
  ),
  growth('statistic path, all data kept', 'generations T', powers(1, 4), '1', (T) =>
    runs({ family: gauss.family, workflow: accumulate, schedule: constant(100) }, [0, 1], T),
  ),
  growth('replicates of 20 generations', 'replicates R', powers(0, 3), '1', (R) =>
    runs({ ...gauss, schedule: constant(100) }, [0, 1], 20, R),
  ),
  growth('counts of n = 10⁹ tokens', 'symbols', powers(1, 4), '1', (symbols) =>
    runs(
      { family: categorical({ symbols }), workflow: replace, schedule: constant(1e9) },
      new Array<number>(symbols).fill(1 / symbols),
      5,
    ),
  ),
  growth('Gaussian in d dimensions', 'dimension d', [4, 8, 16, 32, 64], '2, then 3', (d) => ({
    ...dimension(d),
    operations: 1,
  })),
  growth('40 000 replicates of 20 generations', 'workers W', WORKERS, '−1 up to the cores', inWorkers),
]
