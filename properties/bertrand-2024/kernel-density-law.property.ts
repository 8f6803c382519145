import { axis, chain, distribution, domain, integersFrom, points, special, verify, worlds } from 'collapse-check'
import theorem, { type KernelLoop, kernelsPassed, kernelVariance } from '#theorems/bertrand-2024/kernel-density-loop'
import { drawFromLastModel, kernelLoop, kernelsInOtherUnits } from './worlds/kernel-loop.ts'
import { oneGenerationMore } from './worlds/real-and-synthetic.ts'
import { TOY_DATA } from './worlds/toy-data.ts'

/** A mixture of N(0, 1 + g h²) over the kernels passed. */
function mixture(point: KernelLoop) {
  const components = kernelsPassed(point).map((mass, i) => ({ mass, sd: Math.sqrt(1 + (i + 1) * point.h * point.h) }))
  const cdf = (x: number) => components.reduce((sum, { mass, sd }) => sum + mass * special.normalCdf(x / sd), 0)
  return { name: 'mixture over the kernels passed', cdf }
}
const loops = (T: number | number[], { h = 1, k = 4 } = {}) => points({ n: 5, k, T, h })

verify(theorem, {
  title: 'a draw from the last model is a real observation plus a geometric number of kernels',
  domain: domain({
    n: axis.logInteger(1, 20),
    lambda: axis.logUniform(0.3, 3),
    T: axis.logInteger(1, 8),
    h: axis.logUniform(0.3, 3),
  }).derive(({ n, lambda, ...rest }) => ({ n, k: Math.ceil(lambda * n), ...rest })),
  examples: [...loops([1, 2, 3, 8]), ...loops(8, { h: 3 }), ...loops(8, { k: 10 })],
  measures: 'one draw from the model after a run, standard normal data',
  replicate: chain(
    (loop: KernelLoop) => kernelLoop(loop, TOY_DATA.normal.data),
    (_last, _loop, run, stream) => drawFromLastModel(run, stream),
  ),
  predicts: mixture,
  criterion: (law) => distribution.equals(law, { margin: 0.03 }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops(8), ...loops(8, { h: 3 })),
    ...worlds.allSyntheticDataAreKept(...loops(8, { h: 3, k: 10 })),
    ...oneGenerationMore(...loops(1)),
    'a single kernel': {
      at: loops(8, { h: 3 }),
      predicts: ({ h }) => ({ name: 'N(0, 1 + h²)', cdf: (x) => special.normalCdf(x / Math.sqrt(1 + h * h)) }),
    },
  },
  survivors: kernelsInOtherUnits(...loops([3, 8])),
  limits: [
    'One draw a run: nothing is said about how draws from the same model hang together.',
    'Distributions closer than 0.03 in Kolmogorov distance are not told apart.',
  ],
  figure: {
    title: 'Variance of a draw, n = 5, k = 4, h = 1, data of variance 1',
    over: loops(integersFrom(1, 12)),
    labels: ['generation T', 'variance'],
    lines: {
      'real data kept': (point) => kernelVariance(point, 1),
      'its limit 1 + (1 + λ)h²': () => 2.8,
      'no real data': ({ T }) => 1 + T,
    },
    series: () => undefined,
  },
})
