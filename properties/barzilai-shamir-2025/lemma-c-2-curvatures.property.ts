import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/lemma-c-2'
import { type CurvaturesOfAll, curvaturesOfAll } from './worlds/all-curvatures.ts'
import { fewObservations } from './worlds/batch-sums.ts'
import { anyLocation } from './worlds/locations.ts'

const runs = (delta: number | number[], family: CurvaturesOfAll['family'] = 'von Mises direction', T = 6) =>
  points({ family, n: 8, T, delta })

verify(theorem, {
  title: 'the summed curvatures exceed the information by more than both terms with probability at most δ',
  domain: domain({
    family: anyLocation,
    n: axis.logInteger(1, 20),
    T: axis.integer(1, 8),
    delta: axis.logUniform(0.01, 0.8),
  }).where(fewObservations),
  examples: [...runs([0.05, 0.3, 0.6]), ...runs(0.3, 'logistic location', 4)],
  measures: 'one run of T batches: is Σ(∇²ℓ_j(θ_t) − I) beyond the bound?',
  replicate: curvaturesOfAll,
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    'a sixth of the bound': { at: runs(0.05), world: { share: 1 / 6 } },
    'curvatures a unit and a half away from the latest model': {
      at: [...runs(0.3), ...runs(0.6)],
      world: { at: (latest: number) => latest + 1.5 },
    },
  },
  limits: ['One dimension and at most 50 observations in all; the constant is ours.'],
  figure: {
    title: 'How often the curvatures of six von Mises batches exceed the bound',
    over: runs(logSpaced(0.02, 0.8)),
    labels: ['δ', 'probability'],
    lines: { 'bound δ': ({ delta }) => delta },
    series: ({ family }) => family,
  },
})
