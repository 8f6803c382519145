import { axis, domain, experiment, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import { TABLES, table } from '#data/table'
import theorem, {
  gaussianDiversity,
  type KernelTableLoop,
  kernelDiversity,
  kernelSquareAtMost,
} from '#theorems/xu-2025/real-table-diversity'
import { diversity, kernelsOf, retrained } from './worlds/table-kernels.ts'

interface Loop extends KernelTableLoop {
  readonly table: string
}
const after = (h: number, ...k: number[]): Loop[] => points({ table: [...TABLES], n: 20, k, h })

verify(theorem, {
  title: 'the total variance of a kernel density retrained on a real table is the predicted one, and grows',
  domain: domain({
    table: axis.choice(...TABLES),
    n: axis.logInteger(10, 40),
    k: axis.logInteger(1, 10),
    h: axis.logUniform(0.1, 1),
  }),
  examples: [...after(0.3, 1, 5, 10), ...after(1, 5)],
  measures:
    'the variance of the points of the last kernel density, a mean over the columns, after one run of k generations that starts from that of the table',
  replicate: experiment(
    ({ table: name, n, k, h }: Loop) => ({ first: kernelsOf(table(name).rows, h), n, generations: k }),
    ({ first, n, generations }) =>
      (stream) => {
        let last = first
        for (let t = 0; t < generations; t++) last = retrained(last, n, stream)
        return diversity(last)
      },
  ),
  predicts: kernelDiversity,
  criterion: (value, point) => {
    const exact = kernelDiversity(point)
    const square = kernelSquareAtMost(point, table(point.table).rows)
    return mean.equals(value, { margin: 0.15 * exact, variance: { atMost: square - exact * exact } })
  },
  controls: {
    ...worlds.oneGenerationTooMany(...after(1, 5)),
    'a bandwidth a quarter too large': {
      at: after(1, 5),
      world: (_: unknown, { table: name, h }: Loop) => ({ first: kernelsOf(table(name).rows, 1.25 * h) }),
    },
    'no kernels, as in the bootstrap': { at: after(0.3, 5, 10), predicts: gaussianDiversity },
  },
  limits: ['Deviations of less than 15 % are not looked for.'],
  figure: {
    title: 'Total variance of a kernel density retrained on a table, n = 20',
    over: points({ table: TABLES[0] as string, n: 20, h: 0.3, k: integersFrom(1, 40) }),
    labels: ['generation k', 'variance, in units of the table’s'],
    lines: {
      'bandwidth 0.3': kernelDiversity,
      'bandwidth 0.5': (point) => kernelDiversity({ ...point, h: 0.5 }),
      'no kernels': gaussianDiversity,
    },
  },
})
