import { always, axis, chain, domain, families, points, verify, workflows } from 'collapse-check'
import memoriserTheorem, { type Memorising } from '#theorems/barzilai-shamir-2025/memoriser'

const memoriser = ({ n, ratio }: Memorising, times = 1) =>
  families.memoriser({ N: Math.ceil(n * ratio * times), solver: 'global' })
const sizes = (...n: number[]) => points({ n, ratio: 1 })

verify(memoriserTheorem, {
  title: 'the global maximum memorises an observation, at the first fit and in every run',
  domain: domain({ n: axis.logInteger(5, 60), ratio: axis.uniform(1, 5) }),
  examples: sizes(20, 50),
  measures: 'one fit of n real observations, N = ⌈n · ratio⌉: has the estimate left [−1, 1]?',
  replicate: chain(
    (point: Memorising) => ({
      family: memoriser(point),
      truth: [0],
      generations: 1,
      n: point.n,
      workflow: workflows.accumulate,
    }),
    ({ location }) => location > 1,
  ),
  criterion: () => always({ margin: 0.02 }),
  controls: {
    'the maximum nearest to the previous model': {
      at: sizes(20, 50),
      world: (_world, { n, ratio }) => ({ family: families.memoriser({ N: Math.ceil(n * ratio), solver: 'nearest' }) }),
    },
    'N ten times smaller': {
      at: sizes(20, 50),
      world: (_world, point) => ({ family: memoriser(point, 0.1) }),
    },
  },
  survivors: {
    'N ten times larger': { at: sizes(20), world: (_world, point) => ({ family: memoriser(point, 10) }) },
  },
  limits: ['Exceptions rarer than 1 in 50 runs are not looked for; a global maximum costs n² evaluations.'],
  figure: {
    title: 'Share of first fits that memorise an observation',
    over: sizes(20, 50),
    labels: ['real observations n = N', 'share of fits'],
    lines: { 'certified above': () => 0.98, 'nearest maximum': () => 0 },
  },
})
