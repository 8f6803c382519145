import { axis, domain, experiment, integersFrom, points, probability, type Stream, verify, worlds } from 'collapse-check'
import { TABLES, table } from '#data/table'
import { beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import theorem, { kernelsBeatRealOnly } from '#theorems/xu-2025/real-table-kernels'
import { kernelsOf, means, retrained } from './worlds/table-kernels.ts'
import { population } from './worlds/table-race.ts'

/** T kernel densities of n points each. */
interface Race {
  readonly table: string
  readonly n: number
  readonly T: number
  readonly h: number
}
const races = (h: number, ...T: number[]): Race[] => points({ table: [...TABLES], n: 200, T, h })
const limit = (race: Race) => kernelsBeatRealOnly(race, population(race).spectrum('means'))

verify(theorem, {
  title: `on real tables (${TABLES.join(', ')}) the last kernel density beats the first one with the predicted probability`,
  domain: domain({
    table: axis.choice(...TABLES),
    n: axis.logInteger(150, 300),
    T: axis.integer(2, 5),
    h: axis.logUniform(0.1, 1.5),
  }),
  examples: [...races(0.3, 2, 5), ...races(1, 2, 5)],
  measures:
    'one run of T kernel densities of n points each, the first of real rows: is the mean of the last one’s points closer to that of the table than the mean of the first one’s?',
  replicate: experiment(
    ({ table: name, h, T }: Race) => ({ rows: kernelsOf(table(name).rows, 0), bandwidth: h, generations: T, opponentIsAnother: false }),
    ({ rows, bandwidth, generations, opponentIsAnother }, { n }) => {
      const distance = (kernels: typeof rows) => means(kernels).reduce((sum, mean) => sum + mean * mean, 0)
      const first = (stream: Stream) => ({ ...retrained(rows, n, stream), bandwidth })
      return (stream) => {
        let last = first(stream)
        const earlier = distance(opponentIsAnother ? first(stream) : last)
        for (let t = 2; t <= generations; t++) last = retrained(last, n, stream)
        return distance(last) < earlier
      }
    },
  ),
  predicts: limit,
  criterion: (value) => probability.equals(value, { margin: 0.04 }),
  controls: {
    'compared with a fit of other rows': { at: races(1, 2), world: { opponentIsAnother: true } },
    'a bandwidth twice as large': { at: races(1, 2), world: ({ bandwidth }) => ({ bandwidth: 2 * bandwidth }) },
    'no kernels, as in the bootstrap': {
      at: races(1, 2, 5),
      predicts: (race) => beatsRealOnlyVector(race.T - 1, population(race).spectrum('means')),
    },
    ...worlds.oneGenerationTooMany(...races(0.3, 2)),
  },
  limits: ['A limit law at n ≥ 150: what speaks for an error of order T/n is what is said of real-table.', 'Deviations of less than 0.04 in probability are not looked for.'],
  figure: {
    title: `Beating the first kernel density on the table of ${TABLES[0]}, bandwidth 1`,
    over: races(1, ...integersFrom(2, 10)).filter(({ table }) => table === TABLES[0]),
    labels: ['generation T', 'P(T)'],
    lines: {
      'bandwidth 1': limit,
      'bandwidth 0.3': (race) => limit({ ...race, h: 0.3 }),
      'no kernels': (race) => beatsRealOnlyVector(race.T - 1, population(race).spectrum('means')),
    },
  },
})
