import { always, axis, domain, experiment, integersFrom, points, verify } from 'collapse-check'
import theorem, { curated, type Groups, objective } from '#theorems/falahati-2026/ascent'
import { atFirst, bothGroups } from '#theorems/falahati-2026/compromise'
import { randomGroups, randomModel } from './worlds/random-groups.ts'

interface Crowd {
  readonly answers: number
  readonly groups: number
  /** The length of the interval of rewards. */
  readonly spread: number
  readonly T: number
}

const ROUNDING = 1e-12
const crowds = (answers: number, groups: number, spread: number, T = 3): Crowd[] =>
  points({ answers, groups, spread, T })
const mirrored = ({ shares, weights }: Groups): Groups => ({ shares: [...shares].reverse(), weights })

const rises = experiment(
  () => ({ step: (p: Float64Array, groups: Groups) => curated(p, groups) }),
  ({ step }, { answers, groups: count, spread, T }: Crowd) =>
    (stream) => {
      const groups = randomGroups({ answers, groups: count, spread }, stream)
      let p = randomModel(answers, stream)
      for (let t = 0; t < T; t++) {
        const next = step(p, groups)
        if (objective(next, groups) < objective(p, groups) - ROUNDING) return false
        p = next
      }
      return true
    },
)

verify(theorem, {
  title: 'the weighted log of what each group gets never falls, whatever the rewards',
  domain: domain({
    answers: axis.integer(2, 6),
    groups: axis.integer(1, 4).means('groups of users'),
    spread: axis.logUniform(0.1, 20).means('the length of the interval in which rewards lie'),
    T: axis.integer(1, 3),
  }),
  examples: [...crowds(3, 2, 5), ...crowds(6, 4, 20), ...crowds(2, 1, 1), ...crowds(5, 3, 0.1)],
  measures: 'random rewards, shares and first model: does G rise in every one of T generations?',
  replicate: rises,
  criterion: () => always({ margin: 0.02 }),
  controls: {
    'shares given to the other groups': {
      at: [...crowds(3, 2, 5), ...crowds(6, 4, 20)],
      world: { step: (p: Float64Array, groups: Groups) => curated(p, mirrored(groups)) },
    },
    'two candidates a choice': {
      at: crowds(6, 4, 20),
      world: { step: (p: Float64Array, groups: Groups) => curated(p, groups, 2) },
    },
  },
  limits: ['Violations rarer than 1 in 50 at a point are not looked for; the proof leaves none.'],
  figure: {
    title: 'G along the loop of the compromise, Δ = 5 and d = 0.1, a tenth of it at first',
    over: integersFrom(0, 20).flatMap((T) => crowds(3, 2, 5, T)),
    labels: ['generation T', 'G(p_T)'],
    lines: {
      'G(p_T)': ({ T }) => {
        const groups = bothGroups({ gap: 5, deficit: 0.1 })
        let p = atFirst({ outside: 0.1 })
        for (let t = 0; t < T; t++) p = curated(p, groups)
        return objective(p, groups)
      },
      'G of the compromise alone': () => -0.1,
    },
    series: () => undefined,
  },
})
