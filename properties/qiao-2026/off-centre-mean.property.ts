import { axis, domain, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/qiao-2026/distant-target'
import { drawnAtRandom, meanOfTheKept, oneCandidateLess } from './worlds/selection.ts'

const of = (distance: number | number[], n: number | number[] = 5, M = 8) => points({ n, M, distance })

verify(theorem, {
  title: 'the mean of the n of M candidates that are nearest to a target is the predicted one',
  domain: domain({
    n: axis.logInteger(1, 30),
    surplus: axis.logInteger(1, 30),
    distance: axis.uniform(0, 6).means('of the target from the mean, in standard deviations'),
  }).derive(({ n, surplus, distance }): law.OneSelection => ({ n, M: n + surplus, distance })),
  examples: [...of([0, 0.5, 2, 6]), ...of(2, [1, 7]), ...of(3, 10, 100)],
  measures: 'the mean of the n of M standard normal candidates that are nearest to the target',
  replicate: meanOfTheKept((x) => x),
  predicts: law.selectedMean,
  // The variance is the law’s own.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.03, variance: { atMost: law.selectedMeanVariance(point) } }),
  controls: {
    ...drawnAtRandom(...of([0.5, 2, 6])),
    'an interval of mass n/M': {
      at: of(2, [1, 7]),
      predicts: ({ n, M, distance }) => law.intervalMoments(n / M, { distance }).mean,
    },
    'the upper tail': { at: of([0, 0.5]), predicts: (point) => law.selectedMean({ ...point, distance: 30 }) },
    ...oneCandidateLess(...of([2, 6])),
  },
  limits: ['Deviations of less than 0.03 standard deviations are not looked for; at most 60 candidates in the hunt.'],
  figure: {
    title: 'How far one selection moves the mean, five of eight candidates kept',
    over: of(Array.from({ length: 41 }, (_, i) => 0.15 * i)),
    labels: ['distance of the target', 'mean of the kept'],
    lines: { exact: law.selectedMean, 'the five largest': (point) => law.selectedMean({ ...point, distance: 30 }) },
  },
})
