import { always, axis, domain, points, verify } from 'collapse-check'
import suddenCollapse from '#theorems/barzilai-shamir-2025/sudden-collapse'
import { everyHitCollapses } from './worlds/hits.ts'
import { spikeStaysWide } from './worlds/leaky-uniform.ts'
import { sampleOf, tenTimesLargerN, twoGenerations } from './worlds/second-model.ts'

const sizes = (...n: number[]) => points({ n, sizeRatio: 0.5 })

verify(suddenCollapse, {
  title: 'the second model is far from the truth whenever a synthetic observation hit the leak',
  domain: domain({ n: axis.logInteger(100, 1000), sizeRatio: axis.uniform(0.1, 0.5) }),
  examples: sizes(100, 200, 400),
  measures: 'one run of two generations, N = ⌈n / sizeRatio⌉: no hit, or a collapse?',
  replicate: everyHitCollapses(twoGenerations),
  criterion: () => always({ margin: 0.005 }),
  controls: {
    ...spikeStaysWide(...sizes(100, 400)),
    'sample 30 times larger than N': { at: sizes(300), world: sampleOf(30) },
  },
  survivors: tenTimesLargerN(...sizes(100)),
  limits: ['Violations rarer than 1 in 200 are not looked for.'],
  figure: {
    title: 'Share of runs without a hit that passes',
    over: sizes(100, 400),
    labels: ['sample size n', 'share of runs'],
    lines: { 'certified above': () => 0.995 },
  },
})
