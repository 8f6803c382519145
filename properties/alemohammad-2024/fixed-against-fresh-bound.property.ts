import { axis, domain, logSpaced, mean, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/alemohammad-2024/fixed-against-fresh'
import { countsOf, SIZES, scaledSquaredError } from './worlds/real-and-synthetic.ts'

const { loopRisk, loopRiskAtMost } = law
const loops = (real: law.Loop['real'] | law.Loop['real'][], T: number | number[] = 100, n = 300, k = 9700) =>
  points({ n, k, T, real })

verify(theorem, {
  title:
    'the risk stays below (3 − 2α)/(2 − α) times that of the real data if they are fixed, below it if they are fresh',
  domain: domain({
    ...SIZES,
    T: axis.logInteger(1, 200),
    real: axis.choice<law.Loop['real']>('drawn once', 'drawn anew'),
  }).derive(({ total, share, ...rest }): law.Loop => ({ ...countsOf({ total, share }), ...rest })),
  examples: [...loops(['drawn once', 'drawn anew'], [1, 101]), ...loops(['drawn once', 'drawn anew'], 10, 50, 50)],
  measures: 'n times the squared error of θ_T after one run',
  replicate: scaledSquaredError,
  predicts: loopRiskAtMost,
  // The squared error of a normal estimate has variance 2·mean²; a quarter of slack.
  criterion: (value, loop) =>
    mean.atMost(value, { margin: 0.05 * value, variance: { atMost: 2.5 * loopRisk(loop) * loopRisk(loop) } }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops(['drawn once', 'drawn anew'], 101)),
    'the bound of fresh data for fixed ones': {
      at: [...loops('drawn once', 101), ...loops('drawn once', 10, 50, 50)],
      predicts: () => 1,
    },
    'fixed data for fresh ones': {
      at: [...loops('drawn anew', 101), ...loops('drawn anew', 10, 50, 50)],
      world: (_: unknown, { n, k }: law.Loop) => worlds.realAndSynthetic(n, k),
    },
    'the bound lowered by a fourteenth': {
      at: loops('drawn once', 101),
      predicts: (point) => (13 / 14) * loopRiskAtMost(point),
    },
  },
  limits: ['Less than 5 % beyond the bound is not looked for.'],
  figure: {
    title: 'Risk in the long run in units of that of the real data alone',
    over: logSpaced(0.01, 100).flatMap((ratio) => loops('drawn once', 1, 100, 100 * ratio)),
    x: 'k',
    labels: ['synthetic observations beside 100 real ones', 'risk'],
    log: 'x',
    lines: {
      'fixed real data': loopRiskAtMost,
      'fresh real data': ({ n, k }) => loopRisk({ n, k, T: 1_000_000, real: 'drawn anew' }),
      'real data alone': () => 1,
    },
    series: () => undefined,
  },
})
