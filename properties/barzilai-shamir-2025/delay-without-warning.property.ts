import { always, axis, domain, fold, points, verify, worlds } from 'collapse-check'
import delayedCollapse, { levelOf } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { distance, staircase } from './worlds/staircase.ts'

const sixty = (...n: number[]) => points({ n, T: 60 })

verify(delayedCollapse, {
  title:
    'the distance does not move before the collapse, is 1 − 1/(2J) after it, and the collapse is no earlier than generation J',
  domain: domain({ n: axis.choice(10, 30, 100, 2e4, 1e5, 1e6, 1.3e9, 4e9, 1e10), T: axis.logInteger(2, 60) }),
  examples: sixty(10, 100, 1e6, 4e9),
  measures: 'one run of T generations: is every distance to the truth the prescribed one?',
  replicate: fold(staircase, {
    start: () => ({ early: Number.NaN, collapsed: false, prescribed: true }),
    each: (state, model, t, { n }) => {
      const now = distance(model)
      const J = levelOf(n)
      if (t === 1) state.early = now
      state.collapsed ||= now !== state.early
      if (state.collapsed && (t < J || now !== 1 - 1 / (2 * J))) state.prescribed = false
      return state
    },
    read: ({ prescribed }) => prescribed,
  }),
  criterion: () => always({ margin: 0.005 }),
  controls: {
    ...worlds.eachGenerationReplacesTheLast(...sixty(100, 1e6)),
    'a sample between two levels': { at: sixty(1e6, 100), world: { n: 2000 } },
    'a sample for the level below': { at: sixty(1e6), world: { n: 100 } },
  },
  survivors: worlds.everyObservationDrawn({ n: 10, T: 20 }),
  limits: [
    'Violations rarer than 1 in 200 runs are not looked for.',
    'Between the sizes listed two levels compete, and only the theorem’s inequality holds.',
    'Runs in which no collapse has come yet by generation 60 count as kept; how many there are is the subject of delay-survival.',
  ],
  figure: {
    title: 'Share of runs whose distances are the prescribed ones',
    over: sixty(10, 1e10),
    labels: ['observations a generation n', 'share of runs'],
    log: 'x',
    lines: { 'certified above': () => 0.995 },
    series: ({ n }) => `J = ${levelOf(n)}`,
  },
})
