import { axis, chain, domain, integersFrom, mean, points, verify, workflows, worlds } from 'collapse-check'
import theorem, { type FreshShare, freshShareLimit, freshShareRisk } from '#theorems/xu-2025/scope'
import { walk } from './worlds/walk.ts'

const runs = (share: number, T: number | number[]) => points({ n: 20, T, share })
const fresh = (share: number) => ({ workflow: workflows.freshRealLatestSynthetic({ share }) })
const withShare = (share: number) => (point: FreshShare) => freshShareRisk({ ...point, share })

verify(theorem, {
  title: 'with a share of fresh real data in every batch the risk is that of an autoregression, and bounded',
  domain: domain({
    tens: axis.integer(1, 10),
    T: axis.integer(1, 30),
    // Shares that are whole numbers of observations.
    share: axis.choice(0.1, 0.2, 0.5, 0.9),
  }).derive(({ tens, T, share }) => ({ n: 10 * tens, T, share })),
  examples: [...runs(0.1, [1, 5, 10, 30]), ...runs(0.5, 30), ...runs(0.9, 10)],
  measures: 'the squared error of θ_T after one run with n observations a generation, a share of them fresh and real',
  replicate: chain(
    ({ n, T, share }: FreshShare) => ({
      ...walk({ n, p: 0, T }),
      ...fresh(share),
    }),
    worlds.squaredError,
  ),
  predicts: freshShareRisk,
  // The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
  criterion: (value) => mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 2.5 } }),
  controls: {
    'purely synthetic': { at: [...runs(0.1, 30), ...runs(0.5, 30)], world: { workflow: workflows.replace } },
    ...worlds.allDataAreKept(...runs(0.5, 30)),
    'the limit at once': { at: runs(0.1, 5), predicts: freshShareLimit },
  },
  survivors: {
    ...worlds.anotherTruth([7], ...runs(0.1, 10)),
    ...worlds.everyObservationDrawn(...runs(0.5, 5)),
    '1.6 observations, rounded up': { at: runs(0.1, 10), world: fresh(0.08) },
    '2.4 observations, rounded down': { at: runs(0.1, 10), world: fresh(0.12) },
  },
  limits: [
    'Deviations of less than 5 % of the risk are not looked for.',
    'Shares that make a whole number of observations.',
    'Others are taken to the nearest whole number, as two survivors show.',
  ],
  figure: {
    title: 'Risk with a share of fresh real data, n = 20 in every generation',
    over: runs(0.1, integersFrom(1, 40)),
    labels: ['generation T', 'mean squared error'],
    lines: {
      'a tenth fresh': withShare(0.1),
      'its limit': freshShareLimit,
      'half fresh': withShare(0.5),
      'purely synthetic': withShare(0),
    },
    series: ({ share }) => (share === 0.9 ? undefined : 'simulated'),
  },
})
