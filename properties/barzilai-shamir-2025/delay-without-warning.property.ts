import { always, axis, domain, type Experiment, verify, workflows } from 'collapse-check'
import delayedCollapse, { levelOf } from '#theorems/barzilai-shamir-2025/delayed-collapse'
import { distances } from './staircase.ts'

interface Point {
  readonly n: number
  readonly T: number
}

/**
 * Whether a run keeps to the prescription: the distance of θ_1 in every generation up to the collapse, then
 * 1 − 1/(2J), and no collapse before generation J.
 */
const prescribed =
  (changed: Parameters<typeof distances>[1] = {}, size = (n: number) => n): Experiment<Point> =>
  ({ n, T }) => {
    const run = distances(size(n), changed)
    const J = levelOf(n) ?? Number.NaN
    return (stream) => {
      let [early, sudden, collapsed] = [Number.NaN, true, false]
      run(T, stream, (t, distance) => {
        if (t === 1) early = distance
        collapsed ||= distance !== early
        if (collapsed && (t < J || distance !== 1 - 1 / (2 * J))) sudden = false
      })
      return sudden
    }
  }

const at = (n: number, T = 60): Point => ({ n, T })

verify(delayedCollapse, {
  title:
    'the distance does not move before the collapse, is 1 − 1/(2J) after it, and the collapse is no earlier than generation J',
  domain: domain({ n: axis.choice(10, 30, 100, 2e4, 1e5, 1e6, 1.3e9, 4e9, 1e10), T: axis.logInteger(2, 60) }),
  measures: 'one run of T generations: is every distance to the truth the prescribed one?',
  replicate: prescribed(),
  criterion: () => always({ margin: 0.005 }),
  examples: [at(10), at(100), at(1e6), at(4e9)],
  controls: {
    'each generation replaces the last': {
      at: [at(100), at(1e6)],
      replicate: prescribed({ workflow: workflows.replace }),
    },
    'a sample between two levels': {
      at: [at(1e6), at(100)],
      replicate: prescribed({}, () => 2000),
    },
    'a sample for the level below': { at: [at(1e6)], replicate: prescribed({}, () => 100) },
  },
  survivors: {
    'every observation drawn': { at: [at(10, 20)], replicate: prescribed({ path: 'raw' }) },
  },
  limits: [
    'Violations rarer than 1 in 200 runs are not looked for.',
    'Between the sizes listed two levels compete, and only the theorem’s inequality holds.',
    'Runs in which no collapse has come yet by generation 60 count as kept; how many there are is the subject of delay-survival.',
  ],
  figure: {
    title: 'Share of runs whose distances are the prescribed ones',
    x: 'n',
    xLabel: 'observations a generation n',
    yLabel: 'share of runs',
    xScale: 'log',
    over: [10, 1e10],
    lines: { 'certified above': () => 0.995 },
    series: ({ n }) => `J = ${levelOf(n)}`,
  },
})
