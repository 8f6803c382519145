import { axis, domain, mean, points, verify } from 'collapse-check'
import theorem, * as law from '#theorems/qiao-2026/distant-target'
import { drawnAtRandom, meanOfTheKept, oneCandidateLess } from './worlds/selection.ts'

const of = (distance: number | number[], n: number | number[] = 5, M = 8) => points({ n, M, distance })

verify(theorem, {
  title: 'the mean square of the n of M candidates that are nearest to a target is the predicted one',
  domain: domain({
    n: axis.logInteger(1, 30),
    surplus: axis.logInteger(1, 30),
    distance: axis.uniform(0, 6).means('of the target from the mean, in standard deviations'),
  })
    .derive(({ n, surplus, distance }): law.OneSelection => ({ n, M: n + surplus, distance }))
    .where(({ n, M }) => M <= 10 * n),
  examples: [...of([0, 0.5, 2, 6]), ...of(2, [1, 7]), ...of(3, 10, 60)],
  measures: 'the mean of the squares of the n of M standard normal candidates that are nearest to the target',
  replicate: meanOfTheKept((x) => x * x),
  predicts: law.selectedSquare,
  // The squared mean square is at most the mean fourth power, and that of the kept at most M/n times that of all, 3.
  criterion(value, { n, M }) {
    const least = Math.max(0, value - 0.08)
    return mean.equals(value, { margin: 0.08, variance: { atMost: (3 * M) / n - least * least } })
  },
  controls: {
    ...drawnAtRandom(...of([0, 0.5])),
    'the square of the mean': {
      at: of([0.5, 2, 6]),
      predicts: (point) => law.selectedMean(point) * law.selectedMean(point),
    },
    'an interval of mass n/M': {
      at: of([2, 6], 1),
      predicts: ({ n, M, distance }) => law.intervalMoments(n / M, { distance }).square,
    },
    ...oneCandidateLess(...of(0, [5, 7])),
  },
  limits: ['Deviations of less than 0.08 true variances are not looked for; at least a tenth is kept.'],
  figure: {
    title: 'Mean square of the five of eight candidates that are nearest to a target',
    over: of(Array.from({ length: 13 }, (_, i) => i / 2)),
    x: 'distance',
    labels: ['distance of the target in standard deviations', 'mean square of what is kept'],
    lines: { 'of five of eight': law.selectedSquare, 'of all': () => 1 },
    series: ({ n }) => (n === 5 ? 'simulated' : undefined),
  },
})
