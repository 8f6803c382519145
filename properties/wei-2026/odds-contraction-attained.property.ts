import { axis, domain, experiment, identity, points, verify } from 'collapse-check'
import theorem, { oddsFactorAtMost, oddsFactorInThePaper, type Pair } from '#theorems/wei-2026/odds-contraction'
import { curated } from './worlds/random-models.ts'

const pairs = (candidates: number | number[], gap: number | number[] = 1, tau = 0.5): Pair[] =>
  points({ candidates, tau, gap })

/** What one generation leaves of the odds of reward `best` − Δ against `best`, next to the worst answer. */
const oddsLeft = experiment(
  (_: Pair) => ({ little: 1e-9, best: 1 }),
  ({ little, best }, { gap, ...curation }) =>
    () => {
      const p = Float64Array.of(1 - 2 * little, little, little)
      const [, better = 0, worse = 0] = curated(p, Float64Array.of(-1, best, best - gap), curation)
      return worse / better
    },
)

verify(theorem, {
  title: 'the factor λ is attained by rare answers next to the worst one',
  domain: domain({ candidates: axis.integer(2, 20), tau: axis.logUniform(0.02, 2), gap: axis.uniform(0.02, 1.9) }),
  examples: [...pairs([2, 5, 20]), ...pairs(5, [0.3, 1.9], 1), ...pairs(2, 0.1)],
  measures: 'what one generation leaves of the odds of two answers of a billionth each; no chance',
  replicate: oddsLeft,
  predicts: oddsFactorAtMost,
  criterion: (value) => identity.equals(value, { relative: 1e-6 }),
  controls: {
    'the factor of the paper': { at: [...pairs([2, 20]), ...pairs(5, 0.3, 1)], predicts: oddsFactorInThePaper },
    'twice the gap in its exponent': {
      at: [...pairs([2, 20]), ...pairs(5, 0.3, 1)],
      predicts: ({ candidates, tau, gap }) =>
        1 + (Math.expm1(-tau * gap) * (candidates - 1)) / (Math.exp(tau * (2 - 2 * gap)) + candidates - 1),
    },
    'a thousandth of each answer': { at: pairs([5, 20]), world: { little: 0.001 } },
    'a better answer of reward 0.9': { at: pairs([2, 20], 1), world: { best: 0.9 } },
  },
  limits: ['The limit is taken at shares of 10⁻⁹.'],
  figure: {
    title: 'What a generation leaves of the odds of the worse of two answers, two candidates, τ = 0.5',
    over: pairs(
      2,
      Array.from({ length: 39 }, (_, i) => (i + 1) / 20),
    ),
    labels: ['difference Δ of the rewards', 'factor of the odds'],
    lines: { attained: oddsFactorAtMost, 'the paper': oddsFactorInThePaper },
    series: ({ candidates }) => (candidates === 2 ? 'computed' : undefined),
  },
})
