import fc from 'fast-check'
import { gaussianMixture } from '../../../src/families/mixtures/gaussian-mixture.ts'
import { mixtureWeights } from '../../../src/families/mixtures/mixture-weights.ts'
import { symmetricMixture } from '../../../src/families/mixtures/symmetric-mixture.ts'
import { between, type Entry, pair, probabilities } from '../entry.ts'
import { line } from '../quadrature.ts'

export const mixtureFamilies: readonly Entry[] = [
  {
    maker: 'gaussianMixture',
    family: gaussianMixture({ components: 2, steps: 1 }),
    theta: fc
      .tuple(probabilities(2), between(-2, 2), between(0.5, 2), between(-2, 2), between(0.5, 2))
      .map(([p, ...rest]) => [...p, ...rest]),
    nodes: () => line(0, 2),
  },
  {
    maker: 'mixtureWeights',
    family: mixtureWeights({ centres: [[-1], [1.5]], variance: 0.5, steps: 1 }),
    theta: probabilities(2),
    nodes: () => line(0, 2),
  },
  {
    maker: 'symmetricMixture',
    family: symmetricMixture({ estimator: 'joint' }),
    theta: pair([0.1, 3], [0.5, 2]),
    nodes: () => line(0, 2),
  },
]
