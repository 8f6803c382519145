import { axis, domain, experiment, identity, logSpaced, points, verify, worlds } from 'collapse-check'
import theorem, { shareNeeded } from '#theorems/fu-2025/real-share'

type Confidence = { readonly c: number }
const at = (...c: number[]) => points({ c })

/** The least share, in thousandths, with 2(1 − α)(1/C_0 − 1) < 1. */
const leastShare = experiment(
  ({ c }: Confidence) => ({ confidence: c }),
  ({ confidence }) =>
    () => {
      let thousandths = 0
      while (2 * (1 - thousandths / 1000) * (1 / confidence - 1) >= 1) thousandths++
      return thousandths / 1000
    },
)
const surer = (confidence: number) => worlds.named(`a confidence of ${confidence}`, { confidence })

verify(theorem, {
  title: 'a modest fraction of real data, less than half, satisfies the condition',
  expects: 'refuted',
  domain: domain({ c: axis.logUniform(0.02, 0.49) }),
  examples: at(0.1, 0.3, 0.45),
  measures: 'the least share of real data, in thousandths, that satisfies Theorem 2; no chance',
  replicate: leastShare,
  criterion: () => identity.atMost(0.5, { relative: 0.005 }),
  controls: {
    ...surer(0.51)(...at(0.1, 0.45)),
    ...surer(0.6)(...at(0.1)),
    ...surer(0.66)(...at(0.1)),
  },
  limits: [
    'Text against formula: the condition is sufficient, and that less real data would not do is not said here. “Modest” is read as less than half.',
  ],
  figure: {
    title: 'The share of real data that Theorem 2 asks for',
    over: at(...logSpaced(0.02, 0.49, 30)),
    labels: ['confidence C₀ in the first answer', 'share of real data'],
    lines: { 'asked for': ({ c }) => shareNeeded(c), 'a half': () => 0.5 },
  },
})
