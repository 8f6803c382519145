import { axis, chain, domain, families, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, { type CategoricalRun, squaredDistance } from '#theorems/barzilai-shamir-2025/seddik-comparison'
import { keepingAllData, meanSquareAtMost } from './worlds/accumulation.ts'

const runs = (T: number | number[], n = 20, symbols = 4) => points({ symbols, n, T })
const growingLikeT = (point: CategoricalRun) => point.T * squaredDistance({ ...point, T: 1 })

verify(theorem, {
  title: 'the mean squared distance of a categorical model to the truth is the exact one',
  domain: domain({
    symbols: axis.integer(2, 6),
    n: axis.logInteger(2, 10_000),
    T: axis.logInteger(1, 40),
  }),
  examples: [...runs([1, 10, 40]), ...runs(30, 2, 2), ...runs(30, 100, 6)],
  measures: '‖p_T − p_0‖² after one run',
  replicate: chain(
    ({ symbols, n, T }: CategoricalRun) =>
      keepingAllData({
        family: families.categorical({ symbols }),
        truth: new Array<number>(symbols).fill(1 / symbols),
        n,
        T,
      }),
    (_, { symbols }, { theta }) => {
      let sum = 0
      for (let i = 0; i < symbols; i++) sum += (Number(theta[i]) - 1 / symbols) * (Number(theta[i]) - 1 / symbols)
      return sum
    },
  ),
  predicts: squaredDistance,
  // A bound on the fourth moment, by the exact law of one symbol; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, {
      margin: 0.1 * value,
      variance: { atMost: 1.25 * meanSquareAtMost(point) - squaredDistance(point) * squaredDistance(point) },
    }),
  controls: {
    'growing like T/n': { at: runs([10, 40]), predicts: growingLikeT },
    ...worlds.eachGenerationReplacesTheLast(...runs([10, 40])),
  },
  survivors: worlds.everyObservationDrawn(...runs(10)),
  limits: ['Equally frequent symbols, and the squared Euclidean distance, to 10 %.'],
  figure: {
    title: 'Squared distance to the truth, four symbols, n = 20',
    over: runs(integersFrom(1, 40)),
    labels: ['generation T', 'mean of ‖p_T − p_0‖²'],
    log: 'both',
    lines: { exact: squaredDistance, 'growing like T/n': growingLikeT },
  },
})
