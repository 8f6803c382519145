import { always, axis, domain, points, verify } from 'collapse-check'
import lemmaF2, { leakOfLevel, logLikelihood } from '#theorems/barzilai-shamir-2025/lemma-f-2'
import { visitedLevels } from './worlds/staircase-levels.ts'

verify(lemmaF2, {
  title: 'every leak is min(¼, (1 − M)/2), and no other has a larger likelihood',
  domain: domain({ n: axis.logInteger(40, 80), T: axis.integer(1, 12) }),
  examples: [...points({ n: 40, T: [1, 10] }), ...points({ n: 80, T: 10 })],
  measures: 'one run on raw data: are all leaks the capped ones, and better than admissible ones at random?',
  replicate: visitedLevels((levels, stream) => {
    let above = 0
    let holds = true
    for (const { count, offset, leak } of levels.toReversed()) {
      const other = Math.min(1 / 4, (1 - offset) / 2) * stream.openUniform()
      const best = logLikelihood(leak, count, above)
      const exact = Math.abs(leak - leakOfLevel(offset)) < 1e-12
      holds &&= exact && logLikelihood(other, count, above) <= best + 1e-9
      above += count
    }
    return holds
  }),
  criterion: () => always({ margin: 0.02 }),
  controls: {
    'leaks a tenth too small': { at: points({ n: 40, T: [1, 10] }), world: { refit: ({ leak }) => 0.9 * leak } },
    'leaks without the cap': {
      at: points({ n: [40, 80], T: 10 }),
      world: { refit: ({ offset }) => Math.min(0.45, (1 - offset) / 2) },
    },
  },
  limits: [
    'From n = 40 on no spike of this staircase pays; below, one may.',
    'Levels are tried one at a time, as the likelihood is a sum over them.',
  ],
  figure: {
    title: 'Share of runs whose leaks are all the capped ones',
    over: points({ n: [40, 80], T: 10 }),
    labels: ['observations a generation n', 'share of runs'],
    lines: { 'certified above': () => 0.98 },
    series: ({ T }) => `T = ${T}`,
  },
})
