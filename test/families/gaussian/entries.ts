import { gaussian } from '../../../src/families/gaussian/gaussian.ts'
import { gaussianMean } from '../../../src/families/gaussian/gaussian-mean.ts'
import { gaussianVariance } from '../../../src/families/gaussian/gaussian-variance.ts'
import { around, type Entry, located, one, pair } from '../entry.ts'
import { line } from '../quadrature.ts'

export const gaussianFamilies: readonly Entry[] = [
  { maker: 'gaussian', family: gaussian({ divisor: 'n' }), theta: pair([-2, 2], [0.5, 3]), nodes: located },
  {
    maker: 'gaussianMean',
    family: gaussianMean({ sd: 1.5 }),
    theta: one(-2, 2),
    nodes: around(1.5),
    wholeSpace: true,
  },
  {
    maker: 'gaussianVariance',
    family: gaussianVariance({ mean: 1 }),
    theta: one(0.3, 4),
    nodes: () => line(1, 1.5),
  },
]
