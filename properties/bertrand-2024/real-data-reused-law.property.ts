import {
  axis,
  chain,
  distribution,
  domain,
  families,
  integersFrom,
  points,
  schedules,
  special,
  verify,
  workflows,
  worlds,
} from 'collapse-check'
import theorem, * as law from '#theorems/bertrand-2024/real-data-reused'
import { realDataKept } from './worlds/real-data-kept.ts'

const realDataDrawnAnew = ({ n, k }: law.RealDataRun) => ({
  workflow: workflows.freshRealLatestSynthetic({ share: n / (n + k) }),
  n: schedules.realThenSynthetic(n, n + k),
})
const variance = law.realDataVariance
/** The law of the error if its variance is another one. */
const ofVariance = (name: string, other: (run: law.RealDataRun) => number) => (run: law.RealDataRun) => {
  const ratio = Math.sqrt(other(run) / variance(run))
  return { name, cdf: (x: number) => special.normalCdf(x / ratio) }
}
const runs = (real: law.RealDataRun['real']) => ({
  at: (...T: number[]) => points({ n: 50, k: 30, T, real }),
  slowly: points({ n: 10, k: 100, T: 12, real }),
  evenly: points({ n: 25, k: 25, T: 5, real }),
})
const [once, anew] = [runs('drawn once'), runs('drawn anew')]

verify(theorem, {
  title:
    'with real data drawn once the error is normal with a variance below 1.5 σ²/n; drawn anew, with one below that of a real sample',
  domain: domain({
    real: axis.choice('drawn once', 'drawn anew'),
    n: axis.logInteger(1, 500),
    lambda: axis.logUniform(0.1, 20),
    T: axis.logInteger(1, 12),
  }).derive(({ real, n, lambda, T }) => ({ n, k: Math.ceil(lambda * n), T, real })),
  examples: [once, anew].flatMap(({ at, slowly, evenly }) => [...at(1, 2, 3, 10), ...slowly, ...evenly]),
  measures: 'the error of θ_T after one run, divided by its predicted standard deviation',
  replicate: chain(
    (run: law.RealDataRun) => ({
      ...(run.real === 'drawn once' ? realDataKept(run) : realDataDrawnAnew(run)),
      family: families.gaussianMean({ sd: 1 }),
      truth: [0],
      generations: run.T,
    }),
    ({ mean }, run, { world }) => (mean - (world.truth[0] ?? 0)) / Math.sqrt(variance(run) / run.n),
  ),
  predicts: () => ({ name: 'N(0, 1)', cdf: special.normalCdf }),
  criterion: (value) => distribution.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...once.at(2, 10), ...anew.at(3)),
    ...worlds.allSyntheticDataAreKept(...once.slowly),
    'the same real data every time': {
      at: [...anew.at(10), ...anew.slowly],
      world: (_, run) => realDataKept(run),
    },
    'the variances taken for each other': {
      at: [once, anew].flatMap(({ at, slowly }) => [...at(10), ...slowly]),
      predicts: ofVariance('the other one', (run) =>
        run.real === 'drawn once' ? law.freshRealVariance(run) : law.fixedRealVariance(run),
      ),
    },
    'the error of the real sample forgotten': {
      at: once.at(10),
      predicts: ofVariance('without it', (run) => variance(run) - 1),
    },
  },
  survivors: {
    'another truth and spread': {
      at: [...once.at(10), ...anew.at(10)],
      world: { family: families.gaussianMean({ sd: 1.3 }), truth: [7 / 1.3], unit: 1.3 },
    },
    ...worlds.everyObservationDrawn(...once.at(3), ...anew.at(3)),
  },
  limits: [
    'One generation at a time; distributions closer than 0.02 to the normal are not told apart.',
    'That the variance stays bounded for ever is the formula, not the simulation.',
  ],
  figure: {
    title: 'Variance of the error in units of σ²/n, n = 50, k = 30',
    over: once.at(...integersFrom(1, 20)),
    labels: ['generation T', 'variance'],
    lines: {
      'real data drawn once': law.fixedRealVariance,
      'real data drawn anew': law.freshRealVariance,
      'one real sample': () => 1,
    },
    series: () => undefined,
  },
})
