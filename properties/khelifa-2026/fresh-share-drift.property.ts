import { axis, chain, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/khelifa-2026/fresh-share'
import { halfTheBandwidth, halfTheShare, kernelPool, type Pool } from './worlds/kernel-pool.ts'

const pools = (alpha: number | number[], T: number | number[] = 12, h: number | number[] = 1, offset = 0, n = 3) =>
  points({ n, alpha, h, T, offset })

verify(theorem, {
  title: 'the second moment of the model about a fixed point drifts by h²(1 − (1 − α)^T)/α, at every pool size',
  domain: domain({
    n: axis.logInteger(1, 10),
    alpha: axis.logUniform(0.02, 0.95),
    h: axis.uniform(0, 2),
    T: axis.logInteger(1, 20),
    offset: axis.uniform(0, 2).means('how far the point is from the mean of the data'),
  }),
  examples: [...pools(0.1, [1, 2, 12]), ...pools([0.5, 0.9]), ...pools(0.1, 12, 0), ...pools(0.1, 12, 1, 2, 1)],
  measures: 'the mean squared distance of a draw of model T from the point, given its pool',
  replicate: chain(
    (point: Pool & law.Offset) => kernelPool(point),
    (_last, { offset, h, n }, { theta }) =>
      theta.subarray(2, 2 + n).reduce((sum, x) => sum + ((x - offset) * (x - offset)) / n, h * h),
  ),
  predicts: law.secondMoment,
  // Observations of a pool are exchangeable: their mean varies no more than one of them.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.08 * value, variance: { atMost: law.squareVariance(point) } }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...pools(0.1), ...pools(0.5)),
    ...halfTheBandwidth(...pools([0.1, 0.5])),
    ...halfTheShare(...pools([0.1, 0.5])),
    ...worlds.oneGenerationTooMany(...pools(0.1, [1, 2])),
    'without the kernel of the model': {
      at: pools([0.5, 0.9]),
      predicts: (point) => law.secondMoment(point) - point.h * point.h,
    },
    'not divided by the share': {
      at: pools([0.1, 0.5]),
      predicts: (point) => law.secondMoment(point) - (1 - point.alpha) * law.drift(point),
    },
  },
  limits: ['Deviations of less than 8 % are not looked for; standard normal data, pools of at most ten.'],
  figure: {
    title: 'Drift of the second moment in units of h²',
    over: pools(0.1, logSpaced(1, 100).map(Math.round)),
    labels: ['generation T', 'drift'],
    log: 'both',
    lines: {
      'α = 0.02': (point) => law.drift({ ...point, alpha: 0.02 }),
      'α = 0.1': law.drift,
      'α = 0.5': (point) => law.drift({ ...point, alpha: 0.5 }),
      'without fresh data': ({ T }) => T,
    },
    series: () => undefined,
  },
})
