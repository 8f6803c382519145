import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { criticalConfidence, growthIndex, shareNeeded } from '#theorems/fu-2025/real-share'

type Confidence = { readonly c: number }
const at = (...c: number[]) => points({ c })

/** A floor over the share that is needed, where growth is promised; at most 1 if it is one. */
const floorOver = experiment(
  ({ c }: Confidence) => ({ confidence: c, floor: shareNeeded(criticalConfidence()) }),
  ({ confidence, floor }) =>
    () =>
      floor / shareNeeded(confidence),
)

verify(theorem, {
  title: 'where Theorem 1 promises growth, Theorem 2 asks for more than a tenth of real data',
  domain: domain({ c: axis.uniform(0.02, 0.65) }).where(({ c }) => growthIndex(c) > 1),
  examples: at(0.1, 0.3, 0.5, 0.64),
  measures: 'the share at the end of exponential growth, over that which is needed; no chance',
  replicate: floorOver,
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    'a confidence at which no growth is promised': { at: at(0.5), world: { confidence: 0.66 } },
    'a floor of an eighth': { at: at(0.64), world: { floor: 1 / 8 } },
    'a floor of a half': { at: at(0.64), world: { floor: 0.501 } },
    'a confidence of two hundredths more': {
      at: at(0.64),
      world: ({ confidence }: { readonly confidence: number }) => ({ confidence: confidence + 0.02 }),
    },
  },
  limits: ['Formulas against each other: both are sufficient conditions.'],
  figure: {
    title: 'The two conditions, by the confidence in the first answer',
    over: at(...integersFrom(10, 64).map((hundredths) => hundredths / 100)),
    labels: ['confidence C₀', 'value'],
    lines: {
      'growth index − 1': ({ c }) => growthIndex(c) - 1,
      'share of real data needed': ({ c }) => shareNeeded(c),
      'more than a tenth': () => shareNeeded(criticalConfidence()),
    },
    series: () => undefined,
  },
})
