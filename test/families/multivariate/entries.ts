import fc from 'fast-check'
import { multivariateGaussian } from '../../../src/families/multivariate/multivariate-gaussian.ts'
import { between, type Entry } from '../entry.ts'
import { column, product, rows } from '../quadrature.ts'

export const multivariateFamilies: readonly Entry[] = [
  {
    maker: 'multivariateGaussian',
    family: multivariateGaussian({ dimension: 2, divisor: 'n' }),
    theta: fc.tuple(between(-1, 1), between(-1, 1), between(0.7, 2), between(-1.5, 1.5), between(0.7, 2)),
    nodes: () => {
      const wide = rows(-18, 18, 120)
      return product(column(wide), () => wide)
    },
    uncoupled: true,
  },
]
