import { axis, chain, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import collapsePersists, { collapsedAtLeast, type Persistence } from '#theorems/barzilai-shamir-2025/collapse-persists'
import { collapsedFrom } from '#theorems/barzilai-shamir-2025/theorem-5-1'
import { leakyUniform, spikeStaysWide } from './worlds/leaky-uniform.ts'

const collapsed = chain(
  ({ n, T }: Persistence) => leakyUniform({ n, T, N: n * T }),
  ({ leak }) => leak > collapsedFrom,
)
/** The chance of the second generation in every later one. */
const sameChance = ({ n, T }: Persistence) => 1 - Math.exp((T - 1) * Math.log1p(-collapsedAtLeast({ n, T: 2 })))
const after = (...T: number[]) => points({ n: 100, T })

verify(collapsePersists, {
  title: 'the share of collapsed runs is at least the proved one, which grows with every generation',
  domain: domain({ T: axis.integer(2, 12), n: axis.logInteger(100, 200) }),
  examples: after(2, 3, 4, 6, 12),
  measures: 'one run of T generations with N = nT: is TV(θ_T, truth) above 1/10?',
  replicate: collapsed,
  predicts: collapsedAtLeast,
  criterion: (value) => probability.atLeast(value, { margin: 0.04 }),
  controls: {
    ...spikeStaysWide(...after(3, 6)),
    ...worlds.allDataAreReal(...after(3, 6)),
    'no later generation adds to the second': { at: after(6, 12), replicate: ({ n }) => collapsed({ n, T: 2 }) },
    'the same chance in every generation': { at: after(6, 12), predicts: sameChance },
  },
  limits: [
    'A lower bound, with equality in no generation: at the second it is 0.20 and the exact law 0.24; see sudden-collapse-probability.',
    'n up to 200 and T up to 12; the fit has no sufficient statistic.',
  ],
  figure: {
    title: 'Share of collapsed runs, n = 100',
    over: after(...integersFrom(2, 12)),
    labels: ['generation T', 'probability'],
    lines: { 'proved bound': collapsedAtLeast, 'if every generation had the chance of the second': sameChance },
  },
})
