import { axis, chain, domain, families, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { type Alphabet, pointMass, probabilitiesOf, sameSymbol } from '#theorems/shumailov-2024/absorption'

type Run = Alphabet & { readonly T: number }
const runs = (T: number | number[], symbols = 4, n = 10, exponent = 1) => points({ symbols, exponent, n, T })
const of = (symbols: number) => (run: Run) => pointMass({ ...run, symbols })

verify(theorem, {
  title: 'the model of generation T is a point mass with the exact probability',
  domain: domain({
    symbols: axis.integer(2, 8),
    exponent: axis.uniform(0, 2),
    n: axis.logInteger(1, 60),
    perObservation: axis.logUniform(0.2, 6).means('generations, for each observation of one'),
  }).derive(({ n, perObservation, ...rest }): Run => ({ ...rest, n, T: Math.max(1, Math.round(perObservation * n)) })),
  examples: [...runs([5, 10, 20, 40]), ...runs(2, 2, 2, 0), ...runs(100, 8, 60), ...runs(20, 2, 10, 2)],
  measures: 'one run of T generations: has the last model one symbol only?',
  replicate: chain(
    (run: Run) => ({
      family: families.categorical({ symbols: run.symbols }),
      truth: probabilitiesOf(run),
      generations: run.T,
      n: run.n,
    }),
    (_last, _run, { theta }) => theta.some((p) => p === 1),
  ),
  predicts: pointMass,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.oneGenerationTooMany(...runs(10), ...runs(2, 2, 2, 0)),
    ...worlds.allDataAreKept(...runs(20)),
    'the most frequent symbol alone': {
      at: runs([20, 40]),
      predicts: (run) => pointMass({ ...run, symbols: 2, exponent: 0 }) / 2,
    },
    'n tokens that are the same': { at: runs(10), predicts: (run) => sameSymbol(probabilitiesOf(run), run.n) },
    'two symbols': { at: runs([10, 20]), predicts: of(2) },
  },
  survivors: worlds.everyTokenDrawn(...runs(10)),
  limits: ['Deviations of less than 0.02 in probability are not looked for; at most 60 observations.'],
  figure: {
    title: 'Probability that one symbol is left, ten observations a generation',
    over: runs(integersFrom(1, 60)),
    labels: ['generation T', 'probability'],
    lines: { 'two symbols': of(2), 'four symbols': of(4), 'a hundred symbols': of(100) },
    series: ({ symbols, n }) => (symbols === 4 && n === 10 ? 'simulated, four symbols' : undefined),
  },
})
