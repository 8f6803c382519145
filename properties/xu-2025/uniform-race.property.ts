import { axis, domain, families, laws, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { uniformRace, uniformRaceLimit } from '#theorems/xu-2025/asymptotic-race'

interface Ends {
  readonly n: number
  readonly end: number
}

const ends = (...n: number[]) => points({ n, end: 1 })
const exact = ({ n }: Ends) => uniformRace(n)

verify(theorem, {
  title: 'for the unbiased end of a uniform P(2) is another number, at every n and in the limit',
  domain: domain({ n: axis.logInteger(1, 10_000), end: axis.logUniform(0.01, 100) }),
  examples: ends(2, 5, 10, 100, 1000, 10_000),
  measures: 'one run of 2 generations of n each: is θ_2 closer to the truth than θ_1?',
  replicate: worlds.lastBeatsFirst(({ n, end }: Ends) => ({
    family: families.uniform({ estimator: 'unbiased' }),
    truth: [end],
    generations: 2,
    n,
  })),
  predicts: exact,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'the law of regular families': { at: ends(100, 10_000), predicts: () => laws.beatsRealOnly(1) },
    'the maximum: never closer': {
      at: ends(10, 1000),
      world: { family: families.uniform({ estimator: 'maximum' }) },
    },
    ...worlds.allDataAreKept(...ends(100)),
    ...worlds.oneGenerationTooMany(...ends(100)),
  },
  survivors: worlds.everyObservationDrawn(...ends(10)),
  limits: ['Deviations of less than 0.02 in probability are not looked for.', 'Two generations.'],
  figure: {
    title: 'Beating real data alone at T = 2: the unbiased end of a uniform',
    over: ends(...logSpaced(1, 10_000, 30).map(Math.round)),
    labels: ['observations a generation n', 'P_n(2)'],
    log: 'x',
    lines: {
      'end of a uniform, exact': exact,
      'its limit': () => uniformRaceLimit,
      'regular families': () => laws.beatsRealOnly(1),
    },
  },
})
