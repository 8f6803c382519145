import { axis, domain, logSpaced, points, probability, verify } from 'collapse-check'
import { collapseProbability } from '#theorems/barzilai-shamir-2025/sudden-collapse'
import theorem51, { collapseAtLeast } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import {
  sample40TimesLargerThanN,
  secondModelCollapses,
  spikeStaysWide,
  tenTimesLargerN,
} from './worlds/leaky-uniform.ts'

const sizes = (...n: number[]) => points({ n, sizeRatio: 1 })

verify(theorem51, {
  title: 'the second model is far from the truth with at least the proved probability',
  domain: domain({ n: axis.logInteger(100, 1000), sizeRatio: axis.uniform(0.5, 10) }),
  examples: sizes(100, 200, 400, 1000),
  measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: is TV(θ_2, truth) above 1/10?',
  replicate: secondModelCollapses,
  criterion: () => probability.atLeast(collapseAtLeast, { margin: 0.03 }),
  controls: {
    ...spikeStaysWide(...sizes(100, 400)),
    ...sample40TimesLargerThanN(...sizes(400)),
    'five and a half times the bound': {
      at: sizes(100, 200),
      criterion: () => probability.atLeast(5.5 * collapseAtLeast, { margin: 0.03 }),
    },
  },
  survivors: tenTimesLargerN(...sizes(100)),
  limits: [
    'The theorem speaks of every n; n from 100 to 1000 is tested. Below 100 the model can be far off without any hit.',
    'The true probability is near 0.24, four times the bound; see sudden-collapse.',
  ],
  figure: {
    title: 'How often the second model is far from the truth',
    over: sizes(...logSpaced(100, 1000, 20)),
    labels: ['sample size n = N', 'probability of collapse'],
    log: 'x',
    lines: { 'proved bound': () => collapseAtLeast, 'limit, sudden-collapse': collapseProbability },
  },
})
