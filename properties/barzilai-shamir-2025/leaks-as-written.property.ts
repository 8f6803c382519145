import { always, axis, domain, points, verify } from 'collapse-check'
import lemmaF2, { leakAsWritten } from '#theorems/barzilai-shamir-2025/lemma-f-2'
import { visitedLevels } from './worlds/staircase-levels.ts'

const late = points({ n: 80, T: 10 })
const examples = [...points({ n: 40, T: 20 }), ...late]

verify(lemmaF2, {
  title: 'every leak is (1 − M)/2, as the lemma is written',
  expects: 'refuted',
  domain: domain({ n: axis.logInteger(40, 80), T: axis.integer(5, 20) }),
  examples,
  measures: 'one run on raw data: are all leaks equal to (1 − M)/2?',
  replicate: visitedLevels((levels) =>
    levels.every(({ offset, leak }) => Math.abs(leak - leakAsWritten(offset)) < 1e-12),
  ),
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'the first model only: no level beyond the first': { at: examples, world: { generations: 1 } },
    'a family without the cap': { at: late, world: { refit: ({ offset }) => leakAsWritten(offset) } },
  },
  limits: ['At the first level the cap binds once in 2^n runs; the violations are at the later levels.'],
  figure: {
    title: 'Share of runs whose leaks are all as written',
    over: points({ n: 40, T: [5, 20] }),
    labels: ['generation T', 'share of runs'],
    lines: { 'as written': () => 1 },
    series: () => 'simulated',
  },
})
