import { axis, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/alemohammad-2024/fixed-against-fresh'
import { countsOf, SIZES, scaledSquaredError } from './worlds/real-and-synthetic.ts'

const { costInTheEnd, costOfOldData, loopRisk } = law
const loops = (real: law.Loop['real'] | law.Loop['real'][], T: number | number[] = 100, n = 300, k = 9700) =>
  points({ n, k, T, real })

verify(theorem, {
  title: 'the risk with fixed and with fresh real data is the exact one, from the first refit on',
  domain: domain({
    ...SIZES,
    T: axis.logInteger(1, 200),
    real: axis.choice<law.Loop['real']>('drawn once', 'drawn anew'),
  }).derive(({ total, share, ...rest }): law.Loop => ({ ...countsOf({ total, share }), ...rest })),
  examples: [
    ...loops(['drawn once', 'drawn anew'], [2, 21, 101]),
    ...loops(['drawn once', 'drawn anew'], 200, 10_000, 9_990_000),
    ...loops(['drawn once', 'drawn anew'], 10, 50, 50),
  ],
  measures: 'n times the squared error of θ_T after one run',
  replicate: scaledSquaredError,
  predicts: loopRisk,
  // The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
  criterion: (value) => mean.equals(value, { margin: 0.05 * value, variance: { timesMeanSquared: 2.5 } }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops(['drawn once', 'drawn anew'], 101)),
    'the same data where they are new': {
      at: loops('drawn anew', [21, 101]),
      world: (_: unknown, { n, k }: law.Loop) => worlds.realAndSynthetic(n, k),
    },
    'new data where they are the same': {
      at: loops('drawn once', [21, 101]),
      world: (_: unknown, { n, k }: law.Loop) => worlds.freshRealAndSynthetic(n, k),
    },
    ...worlds.oneGenerationTooMany(...loops(['drawn once', 'drawn anew'], 2, 50, 50)),
    'the limit at once': { at: loops('drawn once', 21), predicts: law.loopRiskAtMost },
  },
  survivors: worlds.anotherTruth([7], ...loops(['drawn once', 'drawn anew'], 21)),
  limits: ['Deviations of less than 5 % of the risk are not looked for.'],
  figure: {
    title: 'Standard error with old real data in units of that with new ones, by refits',
    over: logSpaced(1, 1000).flatMap((T) => loops('drawn once', Math.round(T))),
    x: 'T',
    labels: ['generation T', 'ratio of the standard errors'],
    log: 'x',
    lines: {
      '3 % real': costOfOldData,
      'its limit': costInTheEnd,
      '30 % real': (loop) => costOfOldData({ ...loop, n: 300, k: 700 }),
      '0.3 % real': (loop) => costOfOldData({ ...loop, n: 30, k: 9970 }),
    },
    series: () => undefined,
  },
})
