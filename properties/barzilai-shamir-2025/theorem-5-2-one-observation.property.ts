import { axis, domain, fold, integersFrom, laws, points, probability, verify } from 'collapse-check'
import theorem, { collapsedFrom, delayAtMost } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { distance, staircase } from './worlds/staircase.ts'

/** So many synthetic batches that 2/δ is a whole number. */
type Batches = { readonly k: number }

const promised = ({ k }: Batches) => 1 - 2 / k
const exact = ({ k }: Batches) => 1 - laws.staircaseSurvival(1, k)
const after = (...k: number[]) => points({ k })

verify(theorem, {
  title:
    '(at one observation a generation, too) within 1 + ⌈2/δ⌉ generations the model collapses with probability at least 1 − δ',
  expects: 'refuted',
  domain: domain({ k: axis.integer(8, 10) }),
  examples: after(8),
  measures: 'one run of one observation a generation, δ = 2/k: is some model within the delay at least 3/4 away?',
  replicate: fold(({ k }: Batches) => staircase({ n: 1, T: delayAtMost(2 / k) }), {
    start: () => 0,
    each: (farthest, model) => Math.max(farthest, distance(model)),
    read: (farthest) => farthest >= collapsedFrom,
  }),
  predicts: promised,
  criterion: (value) => probability.atLeast(value, { margin: 0.005 }),
  controls: {
    'two observations a generation': { at: after(8), world: { n: 2 } },
    'one more batch': { at: after(8), world: ({ generations }) => ({ generations: generations + 1 }) },
    'the exact probability in place of 1 − δ': { at: after(8), predicts: exact },
  },
  limits: ['It fails by less than 0.006, and for k from 6 to 11 only, by the exact law of delay-survival.'],
  figure: {
    title: 'Probability of collapse within 1 + k generations of one observation',
    over: after(...integersFrom(2, 19)),
    labels: ['synthetic batches k = 2/δ', 'probability'],
    lines: { 'promised, 1 − δ': promised, 'exact, delay-survival': exact },
  },
})
