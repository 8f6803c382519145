import fc from 'fast-check'
import { histogram } from '../../../src/families/nonparametric/histogram.ts'
import { kernelDensity } from '../../../src/families/nonparametric/kernel-density.ts'
import { memoriser } from '../../../src/families/nonparametric/memoriser.ts'
import { around, between, type Entry, one, probabilities } from '../entry.ts'
import { line, rows } from '../quadrature.ts'

export const nonparametricFamilies: readonly Entry[] = [
  {
    maker: 'histogram',
    family: histogram({ from: -1, to: 2, bins: 3 }),
    theta: probabilities(3),
    nodes: () => rows(-1, 2, 3000),
    simplex: true,
  },
  {
    maker: 'kernelDensity',
    family: kernelDensity({ bandwidth: 0.5, capacity: 3 }),
    theta: fc.tuple(between(-2, 2), between(-2, 2)).map(([x, y]) => [2, 0.5, x, y, 0]),
    nodes: () => line(0, 2),
  },
  { maker: 'memoriser', family: memoriser({ N: 3, solver: 'nearest' }), theta: one(-1, 1), nodes: around(1) },
]
