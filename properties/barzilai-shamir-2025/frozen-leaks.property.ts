import { always, axis, domain, fold, points, verify, workflows, worlds } from 'collapse-check'
import lemmaF2, { type Staircase } from '#theorems/barzilai-shamir-2025/lemma-f-2'
import { harmlessStaircase, staircase } from './worlds/staircase.ts'

const LEAKS = ['leak0', 'leak1', 'leak2', 'leak3', 'leak4', 'leak5'] as const
const sixty = points({ n: [100, 1e6], T: 60 })

verify(lemmaF2, {
  title: 'the leak of a level does not change after the first visit',
  domain: domain({ n: axis.logInteger(40, 1e9), T: axis.logInteger(2, 60) }),
  examples: sixty,
  measures: 'one run of T generations: does every leak keep its first value?',
  replicate: fold((point: Staircase) => ({ ...staircase(point), family: harmlessStaircase }), {
    start: () => ({ leaks: LEAKS.map(() => 0), frozen: true }),
    each: (state, model) => {
      if (model.spiked === 1) return state
      const leaks = LEAKS.map((name) => model[name] ?? 0)
      return { leaks, frozen: state.frozen && state.leaks.every((leak, j) => leak === 0 || leak === leaks[j]) }
    },
    read: ({ frozen }) => frozen,
  }),
  criterion: () => always({ margin: 0.005 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...sixty),
    'a tenth of fresh real data in every batch': {
      at: sixty,
      world: { workflow: workflows.contaminatedAccumulation({ share: 0.1 }) },
    },
  },
  survivors: worlds.everyObservationDrawn({ n: 100, T: 10 }),
  limits: ['Violations rarer than 1 in 200 runs, and levels beyond the sixth, are not looked for.'],
  figure: {
    title: 'Share of runs in which no leak moved',
    over: sixty,
    labels: ['observations a generation n', 'share of runs'],
    log: 'x',
    lines: { 'certified above': () => 0.995 },
  },
})
