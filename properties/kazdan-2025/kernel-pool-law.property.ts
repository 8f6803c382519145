import { axis, chain, distribution, domain, integersFrom, points, special, verify, worlds } from 'collapse-check'
import theorem, { type KernelPool, kernelsPassed } from '#theorems/kazdan-2025/kernel-accumulation'
import { kernelPool, kernels, observations, scottsBandwidth } from './worlds/kernel-pool.ts'

const pools = (T: number | number[], h = 1, n = 5) => points({ n, T, h })

/** A mixture of N(0, 1 + g h²) over the kernels passed. */
function mixture({ T, h }: KernelPool) {
  const components = kernelsPassed({ T }).map((mass, g) => ({ mass, sd: Math.sqrt(1 + g * h * h) }))
  const cdf = (x: number) => components.reduce((sum, { mass, sd }) => sum + mass * special.normalCdf(x / sd), 0)
  return { name: 'mixture over the kernels passed', cdf }
}

verify(theorem, {
  title: 'an observation of the pool is a real one plus as many kernels as there are records in T',
  domain: domain({ n: axis.logInteger(1, 20), T: axis.logInteger(1, 30), h: axis.logUniform(0.1, 10) }),
  examples: [...pools([1, 2, 8, 30]), ...pools(30, 5), ...pools(8, 5, 1)],
  measures: 'one observation, chosen at random, of the pool after a run on standard normal data',
  replicate: chain(kernelPool, (_last, _pool, { theta, world }, stream) => {
    const pool = observations(theta, world)
    return Number(pool[Math.floor(stream.uniform() * pool.length)])
  }),
  predicts: mixture,
  criterion: (law) => distribution.equals(law, { margin: 0.03 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...pools([2, 8])),
    ...worlds.oneGenerationTooMany(...pools(1), ...pools(2, 5)),
    ...scottsBandwidth(...pools(30, 5)),
    'a bandwidth half as large': {
      at: pools([8, 30], 5),
      world: (_: object, pool: KernelPool) => ({ family: kernels(pool, pool.h / 2) }),
    },
    'one normal of the same variance': {
      at: pools(8, 5),
      predicts({ T, h }) {
        const sd = Math.sqrt(kernelsPassed({ T }).reduce((sum, mass, g) => sum + mass * (1 + g * h * h), 0))
        return { name: 'normal', cdf: (x) => special.normalCdf(x / sd) }
      },
    },
  },
  survivors: {
    'one observation a batch': { at: pools([8, 30], 5), world: { n: 1 } },
  },
  limits: ['One observation a run. Distributions closer than 0.03 in Kolmogorov distance are not told apart.'],
  figure: {
    title: 'How many kernels an observation has passed through, on average and at least one',
    over: pools(integersFrom(1, 60)),
    labels: ['batches T', 'kernels, probability'],
    lines: {
      'kernels passed': ({ T }) => kernelsPassed({ T }).reduce((sum, mass, g) => sum + mass * g, 0),
      'not real any more': ({ T }) => 1 - 1 / T,
    },
    series: () => undefined,
  },
})
