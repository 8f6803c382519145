import { axis, chain, domain, families, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, { type RareMode, visibility } from '#theorems/bertrand-2024/rare-mode-floor'
import { oneGenerationMore } from './worlds/real-and-synthetic.ts'

const family = families.bernoulli()
const loops = (t: number | number[], n = 50, k = n) => points({ n, k, t })
const ofOneGeneration = (point: RareMode) => visibility({ ...point, t: 1 })

verify(theorem, {
  title: 'a generation shows a mode that the real data show once with the probability of the exact chain',
  domain: domain({ n: axis.logInteger(2, 60), lambda: axis.logUniform(0.2, 2), t: axis.logInteger(1, 15) }).derive(
    ({ n, lambda, t }) => ({ n, k: Math.ceil(lambda * n), t }),
  ),
  examples: [...loops([1, 2, 5, 15]), ...loops(10, 50, 20), ...loops(5, 5, 10)],
  measures: 'one run: do the synthetic data of generation t show the mode?',
  replicate: chain(
    ({ n, k, t }: RareMode) => ({
      ...worlds.realAndSynthetic(n, k),
      family,
      realData: families.withoutChance(family),
      truth: [1 / n],
      generations: t + 1,
    }),
    // More than the one that is real, or is not.
    ({ p }, { n, k }) => p > (1 / (n + k)) * (1 + 1e-9),
  ),
  predicts: visibility,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops([5, 15])),
    ...worlds.allSyntheticDataAreKept(...loops(15)),
    ...oneGenerationMore(...loops(1)),
    'independent generations': { at: loops([5, 15]), predicts: ofOneGeneration },
  },
  survivors: worlds.everySyntheticObservationDrawn(...loops(5)),
  limits: ['Deviations of less than 0.02 in probability are not looked for.'],
  figure: {
    title: 'Probability that a generation shows a mode seen once in n = 50, k = 50',
    over: loops(integersFrom(1, 15)),
    labels: ['generations after the fit on real data', 'probability'],
    lines: { 'this page': visibility, 'if generations were independent': ofOneGeneration },
  },
})
