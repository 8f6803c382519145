import { always, axis, domain, experiment, families, points, verify } from 'collapse-check'
import theorem, { densityAtMost, leakBeyond, type Undominated } from '#theorems/barzilai-shamir-2025/lemma-f-10'
import { harmlessStaircase, staircase } from './worlds/staircase.ts'

const logistic = families.logisticLocation()
const at = (family: Undominated['family'], ...A: number[]) => points({ family, A })

const uniform = families.leakyUniform({ N: 20 })

/** ln of the density of a member with this leak at an observation, which lies at a share of where the leak shows. */
const LOG_DENSITIES: { readonly [name in Undominated['family']]: (leak: number, share: number) => number } = {
  // Off the spike, which is on [2, 2 + 1/39].
  'leaky uniform': (leak, share) => uniform.logDensity(Float64Array.of(leak, 2), Float64Array.of(2.1 + 0.9 * share), 0),
  'leaky staircase'(leak, share) {
    const member = Float64Array.from(staircase({ n: 1, T: 1 }).truth)
    member[families.STAIRCASE_LEAKS_FROM] = leak
    return harmlessStaircase.logDensity(member, Float64Array.of(share), 0)
  },
}

/** Whether |ln p_θ(x)| ≤ A, for a member and an observation that are drawn. */
const isDominated = experiment(
  ({ family }: Undominated) => ({ logDensity: LOG_DENSITIES[family], size: Math.abs }),
  ({ logDensity, size }, { A }) =>
    (stream) => {
      const leak = Math.min(0.1, leakBeyond(2 * A * stream.uniform()))
      return size(logDensity(leak, stream.uniform())) <= A
    },
)

verify(theorem, {
  title: 'log-densities are dominated from both sides, as the lemma asks',
  expects: 'refuted',
  domain: domain({
    family: axis.choice<Undominated['family']>('leaky uniform', 'leaky staircase'),
    A: axis.logUniform(0.4, 20).means('what the logarithm of the density is to stay below'),
  }),
  examples: [...at('leaky uniform', 1, 5, 20), ...at('leaky staircase', 1, 2)],
  measures: 'a member and an observation: is |ln p_θ(x)| ≤ A?',
  replicate: isDominated,
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'from above only': {
      at: [...at('leaky uniform', 1, 5), ...at('leaky staircase', 1, 2)],
      world: { size: (log: number) => log },
    },
    'a staircase, from above by ln 3/2': {
      at: at('leaky staircase', densityAtMost),
      world: { size: (log: number) => log },
    },
    'a logistic location in a ball': {
      at: at('leaky uniform', 20),
      world: {
        logDensity: (leak: number, share: number) =>
          logistic.logDensity(Float64Array.of(20 * leak), Float64Array.of(10 * share), 0),
      },
    },
  },
  limits: [
    'A hypothesis of the paper’s proof fails; what the proof is for holds (leaky-uniform-consistency, staircase-consistency).',
  ],
  figure: {
    title: 'Share of members and observations with |ln p| ≤ A',
    over: at('leaky uniform', 1, 2, 5, 10, 20),
    labels: ['A', 'share'],
    log: 'x',
    lines: { 'as the lemma asks': () => 1 },
    series: ({ family }) => family,
  },
})
