import { axis, chain, domain, families, laws, logSpaced, points, probability, verify } from 'collapse-check'
import delayedCollapse from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-2'
import { staircase, withFirstLeak } from './worlds/staircase.ts'

/** A generous logarithmic delay: ten times ln(1/δ). */
const batches = (delta: number) => Math.ceil(10 * Math.log(1 / delta))
const exact = ({ delta }: { readonly delta: number }) => laws.staircaseSurvival(100, batches(delta))

verify(delayedCollapse, {
  title:
    '(as if the tail were exponential) after 10·ln(1/δ) synthetic batches the model has collapsed, up to a probability of δ',
  expects: 'refuted',
  domain: domain({ delta: axis.logUniform(0.002, 0.02) }),
  examples: points({ delta: [0.01, 0.005, 0.002] }),
  measures: 'one run of 100 observations a generation: has no model collapsed?',
  replicate: chain(
    ({ delta }: { readonly delta: number }) => staircase({ n: 100, T: 1 + batches(delta) }),
    (_last, _point, { theta }) => families.staircaseDistance(theta) < collapsedFrom,
  ),
  predicts: ({ delta }) => delta,
  criterion: (value) => probability.atMost(value, { margin: 0.01 }),
  controls: {
    'a first leak that does not shrink with n': {
      at: points({ delta: [0.01, 0.002] }),
      world: withFirstLeak(() => 0.01),
    },
    'the exact probability in place of δ': {
      at: points({ delta: [0.01, 0.002] }),
      criterion: (_value, point) => probability.atMost(exact(point), { margin: 0.02 }),
    },
  },
  limits: ['Any other constant in place of 10 fails too, at smaller δ: the exact law is 2/(k + 2).'],
  figure: {
    title: 'Probability of no collapse after 10·ln(1/δ) synthetic batches',
    over: points({ delta: logSpaced(0.002, 0.02, 30) }),
    labels: ['δ', 'probability'],
    log: 'both',
    lines: { claimed: ({ delta }) => delta, exact },
  },
})
