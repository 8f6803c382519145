import { axis, chain, domain, integersFrom, mean, points, verify, worlds } from 'collapse-check'
import theorem, {
  type At,
  exceeds,
  fourthBelow,
  halfOfTheMean,
  median,
  type Unbiased,
} from '#theorems/shumailov-2024/gaussian-medians'
import { unbiased } from './worlds/gaussians.ts'

const atHalf = (run: Unbiased): At => ({ ...run, x: halfOfTheMean(run) })
const runs = (T: number | number[], n = 10) => points({ n, T }).map(atHalf)

verify(theorem, {
  title: 'runs with a variance of at most x carry half of its mean, which is the true variance in every generation',
  domain: domain({
    n: axis.logInteger(2, 200),
    perObservation: axis.logUniform(0.1, 2).means('generations, for each observation of one'),
  }).derive(({ n, perObservation }) => atHalf({ n, T: Math.max(1, Math.round(perObservation * n)) })),
  examples: [...runs([1, 5, 10, 20]), ...runs(4, 2), ...runs(100, 100)],
  measures: 'the last variance of a run, in units of the true one, if it is at most x, and else 0',
  replicate: chain(unbiased, ({ sd }, { x }) => (sd * sd <= x ? sd * sd : 0)),
  predicts: () => 0.5,
  // The law gives the variance; a quarter of slack.
  criterion: (value, point) =>
    mean.equals(value, { margin: 0.03, variance: { atMost: 1.25 * (fourthBelow(point) - value * value) } }),
  controls: {
    ...worlds.maximumLikelihoodDivisorN(...runs([1, 10])),
    ...worlds.oneGenerationTooMany(...runs(1, 3)),
    ...worlds.allDataAreKept(...runs([10, 20])),
    'those below the median': {
      at: runs([5, 10]),
      replicate: chain(unbiased, ({ sd }, run) => (sd * sd <= median(run) ? sd * sd : 0)),
    },
  },
  survivors: worlds.dataInOtherUnits(...runs(10)),
  limits: [
    'Deviations of less than 0.03 true variances are not looked for, and no more than two generations an observation.',
  ],
  figure: {
    title: 'Which runs carry half of the mean variance: their share, n = 10',
    over: integersFrom(1, 40).flatMap((T) => runs(T)),
    x: 'T',
    labels: ['generation T', 'share of the runs'],
    log: 'y',
    lines: { 'runs above x': exceeds, 'half of the runs': () => 0.5 },
    series: () => undefined,
  },
})
