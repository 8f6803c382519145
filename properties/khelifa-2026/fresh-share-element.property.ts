import { axis, chain, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { within } from '#theorems/khelifa-2026/fresh-share'
import { halfTheBandwidth, halfTheShare, kernelPool, type Pool } from './worlds/kernel-pool.ts'

type Element = Pool & { readonly c: number }
const pools = (T: number | number[], alpha: number | number[] = 0.25, h = 1, n = 8) => points({ n, alpha, h, T, c: 1 })

verify(theorem, {
  title: 'an observation of the pool is a real one plus a truncated geometric number of kernels',
  domain: domain({
    n: axis.logInteger(1, 20),
    alpha: axis.logUniform(0.02, 0.95),
    h: axis.uniform(0, 3),
    T: axis.logInteger(1, 30),
    c: axis.uniform(0.2, 3).means('how near an observation must be'),
  }),
  examples: [...pools([1, 2, 7, 30]), ...pools(7, 0.25, 0.5), ...pools(7, 0.25, 0), ...pools(30, [0.02, 0.9])],
  measures: 'is an observation of pool T, chosen at random, within c of the mean?',
  replicate: chain(
    (point: Element) => kernelPool(point),
    (_last, { n, c }, { theta }, stream) => Math.abs(Number(theta[2 + Math.floor(stream.uniform() * n)])) <= c,
  ),
  predicts: within,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...pools([7, 30])),
    ...halfTheBandwidth(...pools([7, 30])),
    ...halfTheShare(...pools([7, 30])),
    ...worlds.oneGenerationTooMany(...pools([1, 2])),
    'one generation more': { at: pools([1, 2]), predicts: (point) => within({ ...point, T: point.T + 1 }) },
    'the law of the data': { at: pools([7, 30]), predicts: (point) => within({ ...point, h: 0 }) },
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for; standard normal data.'],
  figure: {
    title: 'Probability to be within a standard deviation, h = 1',
    over: pools(integersFrom(1, 40)),
    labels: ['generation T', 'probability'],
    lines: {
      'α = 0.02': (point: Element) => within({ ...point, alpha: 0.02 }),
      'α = 0.25': within,
      'α = 0.9': (point) => within({ ...point, alpha: 0.9 }),
    },
    series: ({ alpha, h }) => (alpha === 0.25 && h === 1 ? 'simulated, α = 0.25' : undefined),
  },
})
