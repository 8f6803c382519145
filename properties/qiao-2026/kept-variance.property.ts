import { axis, domain, experiment, logSpaced, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/qiao-2026/centred-selection'
import { nearest, selectedAtRandom, standardNormal } from './worlds/selection.ts'

const { centralVariance, keptVariance } = law
const of = (n: number | number[], M = 20, d: number | number[] = 1) => points({ n, M, d })

verify(theorem, {
  title: 'the variance of the nearest n of M candidates is the predicted one',
  domain: domain({ n: axis.logInteger(1, 40), surplus: axis.logInteger(1, 40), d: axis.integer(1, 6) }).derive(
    ({ n, surplus, d }): law.Selection => ({ n, M: n + surplus, d }),
  ),
  examples: [...of([1, 5, 10, 19]), ...of(8, 10), ...of(4, 40, [2, 6])],
  measures: 'the mean of |z|²/d over the n of M standard normal candidates that are nearest to the mean',
  replicate: experiment(
    ({ n, M, d }: law.Selection) => ({ n, sampler: nearest({ M, d }) }),
    ({ n, sampler }, { d }) => {
      const [theta, kept] = [Float64Array.from(standardNormal(d)), new Float64Array(n * d)]
      return (stream) => {
        sampler.draw(theta, n, stream, kept, 0)
        return kept.reduce((sum, x) => sum + x * x, 0) / n / d
      }
    },
  ),
  predicts: keptVariance,
  // The variance is the law’s own.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.04 * value, variance: { atMost: law.meanSquareVariance(point) } }),
  controls: {
    ...selectedAtRandom(...of([5, 10, 19]), ...of(4, 40, 6)),
    'v(n/M)': { at: [...of([5, 10]), ...of(8, 10)], predicts: ({ n, M, d }) => centralVariance({ u: n / M, d }) },
    'one candidate less': {
      at: of([5, 19]),
      world: (_: unknown, { M, d }: law.Selection) => ({ sampler: nearest({ M: M - 1, d }) }),
    },
    'one dimension': { at: of(4, 40, [2, 6]), predicts: (point) => keptVariance({ ...point, d: 1 }) },
  },
  limits: ['Deviations of less than 4 % are not looked for; at most 80 candidates in at most six dimensions.'],
  figure: {
    title: 'Variance that is left of a coordinate, 20 candidates for each that is kept',
    over: logSpaced(1, 20, 20).map((x) => ({ n: Math.round(x), M: 20 * Math.round(x), d: 1 })),
    x: 'n',
    labels: ['kept, n', 'variance'],
    log: 'x',
    lines: { 'n of 20 n': keptVariance, 'v(1/20)': () => centralVariance({ u: 1 / 20, d: 1 }) },
    series: () => undefined,
  },
})
