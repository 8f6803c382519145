import { axis, domain, experiment, integersFrom, points, probability, verify } from 'collapse-check'
import theorem, { type Confidence, candidatesNeeded, missedThen } from '#theorems/fu-2025/candidates'

const at = (...c: number[]) => points({ c })

/** Is the first answer missing among the candidates? */
const isMissed = experiment(
  ({ c }: Confidence) => ({ confidence: c, candidates: candidatesNeeded({ c }) }),
  ({ confidence, candidates }) =>
    (stream) => {
      for (let i = 0; i < candidates; i++) if (stream.uniform() < confidence) return false
      return true
    },
)

verify(theorem, {
  title: 'more than (1/C₀) log(1/C₀) candidates miss the first answer with probability at most C₀',
  domain: domain({ c: axis.logUniform(0.03, 0.9) }),
  examples: at(0.05, 0.1, 0.3, 0.5, 0.7),
  measures: 'as many candidates as are needed: is the first answer not among them?',
  replicate: isMissed,
  predicts: ({ c }) => c,
  criterion: (value) => probability.atMost(value, { margin: 0.02 }),
  controls: {
    'half as many candidates': {
      at: at(0.1, 0.3),
      world: ({ candidates }: { readonly candidates: number }) => ({ candidates: Math.ceil(candidates / 2) }),
    },
    'a confidence half as large': {
      at: at(0.1, 0.3, 0.5),
      world: ({ confidence }: { readonly confidence: number }) => ({ confidence: confidence / 2 }),
    },
    'half of the bound': { at: at(0.1), predicts: ({ c }) => c / 2 },
    'one candidate in place of three': { at: at(0.4), world: { candidates: 1 } },
  },
  limits: ['Less than 0.02 above the bound is not looked for.'],
  figure: {
    title: 'Probability that the candidates miss the first answer',
    over: at(...integersFrom(3, 90).map((hundredths) => hundredths / 100)),
    labels: ['confidence C₀', 'probability'],
    lines: { exact: missedThen, 'at most': ({ c }) => c },
  },
})
