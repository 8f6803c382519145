import { axis, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import { TABLES } from '#data/table'
import { beatsRealOnlyVector } from '#theorems/xu-2025/beats-real-only-vector'
import theorem, { kernelsBeatRealOnly } from '#theorems/xu-2025/real-table-kernels'
import { type KernelRace, kernelsBeatFirst } from './worlds/table-kernels.ts'
import { population } from './worlds/table-race.ts'

const races = (h: number, ...T: number[]): KernelRace[] => points({ table: [...TABLES], n: 100, T, h })
const limit = (race: KernelRace) => kernelsBeatRealOnly(race, population(race).spectrum('means'))

verify(theorem, {
  title: `on real tables (${TABLES.join(', ')}) the last kernel density beats the first one with the predicted probability`,
  domain: domain({
    table: axis.choice(...TABLES),
    n: axis.logInteger(100, 200),
    T: axis.integer(2, 5),
    h: axis.logUniform(0.1, 1.5),
  }),
  examples: [...races(0.3, 2, 5), ...races(1, 2, 5)],
  measures:
    'one run of T kernel densities of n points each, the first of real rows: is the mean of the last one’s points closer to that of the table than the mean of the first one’s?',
  replicate: kernelsBeatFirst,
  predicts: limit,
  criterion: (value) => probability.equals(value, { margin: 0.04 }),
  controls: {
    'compared with a fit of other rows': {
      at: races(1, 2),
      replicate: kernelsBeatFirst.in({ opponentIsAnother: true }),
    },
    'a bandwidth twice as large': {
      at: races(1, 2),
      replicate: kernelsBeatFirst.in(({ bandwidth }) => ({ bandwidth: 2 * bandwidth })),
    },
    'no kernels, as in the bootstrap': {
      at: races(1, 2, 5),
      predicts: (race) => beatsRealOnlyVector(race.T - 1, population(race).spectrum('means')),
    },
    ...worlds.oneGenerationTooMany(...races(0.3, 2)),
  },
  limits: [
    'A limit law at n ≥ 100: what speaks for an error of order T/n is what is said of real-table.',
    'Deviations of less than 0.04 in probability are not looked for.',
  ],
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
