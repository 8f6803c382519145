import { axis, chain, distribution, domain, families, integersFrom, points, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/bertrand-2024/real-data-reused'

const { errorLaw, fixedRealVariance, freshRealVariance, realDataVariance } = law
const runs = (real: law.RealDataRun['real']) => ({
  at: (...T: number[]) => points({ n: 50, k: 30, T, real }),
  slow: points({ n: 10, k: 100, T: 12, real }),
  even: points({ n: 25, k: 25, T: 5, real }),
  // 3 % of the data are real: after 20 refits, after 100, and where the limit is reached.
  rare: points({ n: 30, k: 970, T: [21, 101, 1000], real }),
})
const [once, anew] = [runs('drawn once'), runs('drawn anew')]

verify(theorem, {
  title:
    'with real data drawn once the error is normal with a variance below 1.5 σ²/n; drawn anew, with one below that of a real sample',
  domain: domain({
    real: axis.choice('drawn once', 'drawn anew').means('whether real data are drawn once or in every generation'),
    n: axis.logInteger(1, 10_000_000),
    lambda: axis.logUniform(0.1, 1000),
    T: axis.logInteger(1, 1000),
  }).derive(({ real, n, lambda, T }) => ({ n, k: Math.ceil(lambda * n), T, real })),
  examples: [once, anew].flatMap(({ at, slow, even, rare }) => [...at(1, 2, 3, 10), ...slow, ...even, ...rare]),
  measures: 'the error of θ_T after one run, divided by its predicted standard deviation',
  replicate: chain(
    ({ n, k, T, real }: law.RealDataRun) => ({
      ...(real === 'drawn once' ? worlds.realAndSynthetic(n, k) : worlds.freshRealAndSynthetic(n, k)),
      family: families.gaussianMean({ sd: 1 }),
      truth: [0],
      generations: T,
    }),
    ({ mean }, run, { world }) => (mean - (world.truth[0] ?? 0)) / Math.sqrt(realDataVariance(run) / run.n),
  ),
  predicts: (run) => errorLaw('N(0, 1)', run, realDataVariance(run)),
  criterion: (value) => distribution.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...once.at(2, 10), ...anew.at(3)),
    ...worlds.allSyntheticDataAreKept(...once.slow),
    'the same real data every time': {
      at: [...anew.at(10), ...anew.slow],
      world: (_, { n, k }) => worlds.realAndSynthetic(n, k),
    },
    'the variances taken for each other': {
      at: [once, anew].flatMap(({ at, slow, rare }) => [...at(10), ...slow, ...rare]),
      predicts(run) {
        const other = run.real === 'drawn once' ? freshRealVariance : fixedRealVariance
        return errorLaw('the other one', run, other(run))
      },
    },
    'the error of the real sample forgotten': {
      at: once.at(10),
      predicts: (run) => errorLaw('without it', run, realDataVariance(run) - 1),
    },
  },
  survivors: {
    'another truth and spread': {
      at: once.at(10),
      world: { family: families.gaussianMean({ sd: 1.3 }), truth: [7 / 1.3], unit: 1.3 },
    },
    ...worlds.everyObservationDrawn(...anew.at(3)),
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
      'real data drawn once': fixedRealVariance,
      'real data drawn anew': freshRealVariance,
      'one real sample': () => 1,
    },
    series: () => undefined,
  },
})
