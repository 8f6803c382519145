import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { allPlays, type Game, patient, plainGenerator, twoLanguages } from '#theorems/replay-2026/replay'

interface Board {
  readonly words: number
  readonly common: number
  readonly target: number
  readonly moves: number
  readonly T: number
}

const boards = (T: number | number[], target: number | number[] = [0, 1], common = 2): Board[] =>
  points({ words: 12, common, target, moves: 5, T })

const shareWon = experiment(
  ({ words, common, target, moves, T }: Board): Game => {
    const languages = twoLanguages({ words, common })
    const truth = languages[target] ?? []
    return {
      truth,
      moves: truth.slice(0, moves),
      generator: patient(plainGenerator(languages), common + 1),
      distinct: common + 1,
      T,
      replays: true,
    }
  },
  (game) => () => {
    const { plays, lost } = allPlays(game)
    return (plays - lost) / plays
  },
)
const generatorOf =
  (waiting: number) =>
  (_: Game, { words, common }: Board) => ({
    generator: patient(plainGenerator(twoLanguages({ words, common })), common + waiting),
  })
const impatient = generatorOf(-100)

verify(theorem, {
  title: 'a generator that waits wins every play against replay, all of them played',
  domain: domain({
    words: axis.integer(10, 14),
    common: axis.integer(1, 3),
    target: axis.choice(0, 1).means('the true language: even words, or odd ones'),
    moves: axis.integer(2, 5),
    T: axis.integer(1, 6),
  }),
  examples: [...boards([3, 4, 5, 6]), ...boards(5, 1, 3)],
  measures: 'all plays of T inputs, replayed words among them: the share in which no output is wrong; no chance',
  replicate: shareWon,
  criterion: () => identity.equals(1, { relative: 1e-12 }),
  controls: {
    'a generator that guesses early': { at: boards([3, 5, 6], 1), world: impatient },
    'one that waits for an input less': { at: boards([3, 5], 1), world: generatorOf(0) },
    'as if it need not wait': { at: boards(5, 1), world: { distinct: 2 } },
  },
  survivors: {
    'guessing early, nothing replayed': {
      at: boards([5, 6], 1),
      world: (game: Game, board: Board) => ({ ...impatient(game, board), replays: false }),
    },
    'waiting for longer than it must': { at: boards([5], 0, 1), world: { distinct: 3 } },
  },
  limits: ['Two languages of few words, at most six inputs, of the first words of the language.'],
  figure: {
    title: 'Share of plays that a generator loses that guesses early, two languages of 12 words',
    over: boards(integersFrom(1, 5), 1),
    labels: ['inputs T', 'share of plays'],
    lines: {
      'guesses early': ({ words, common, target, moves, T }) => {
        const languages = twoLanguages({ words, common })
        const truth = languages[target] ?? []
        const generator = plainGenerator(languages)
        const { plays, lost } = allPlays({
          truth,
          moves: truth.slice(0, moves),
          generator,
          distinct: common + 1,
          T,
          replays: true,
        })
        return lost / plays
      },
      waits: () => 0,
    },
    series: () => undefined,
  },
})
