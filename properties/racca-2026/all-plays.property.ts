import { axis, domain, experiment, identity, integersFrom, points, verify } from 'collapse-check'
import theorem, { type Board, type Game, gameOf, shareWon } from '#theorems/racca-2026/replay'

const boards = (T: number | number[], target: number | number[] = [0, 1], common = 2): Board[] =>
  points({ words: 12, common, target, moves: 5, T })
const won = experiment(
  (board: Board) => gameOf(board, board.common + 1),
  (game) => () => shareWon(game),
)
const early = (_: Game, board: Board): Partial<Game> => ({ generator: gameOf(board, 0).generator })

verify(theorem, {
  title: 'a generator that waits wins every play against replay, all of them played',
  domain: domain({
    words: axis.integer(10, 14),
    common: axis.integer(1, 3),
    target: axis.choice(0, 1).means('the true language: even words, or odd ones'),
    moves: axis.integer(2, 5),
    T: axis.integer(1, 6),
    // Without a word that is left nobody succeeds.
  }).where((board) => gameOf(board, 0).truth.length > board.T),
  examples: [...boards([3, 4, 5, 6]), ...boards(5, 1, 3)],
  measures: 'all plays of T inputs, replayed words among them: the share in which no output is wrong; no chance',
  replicate: won,
  criterion: () => identity.equals(1, { relative: 1e-12 }),
  controls: {
    'a generator that guesses early': { at: boards([3, 5, 6], 1), world: early },
    'one that waits for an input less': {
      at: boards([3, 5], 1),
      world: (_: Game, board: Board) => ({ generator: gameOf(board, board.common).generator }),
    },
    'as if it need not wait': { at: boards(5, 1), world: { distinct: 2 } },
  },
  survivors: {
    'guessing early, nothing replayed': { at: boards([5, 6], 1), replicate: won.in(early).in({ replays: false }) },
    'waiting for longer than it must': { at: boards([5], 0, 1), world: { distinct: 3 } },
  },
  limits: ['Two languages of few words, at most six inputs, of the first words of the language.'],
  figure: {
    title: 'Share of plays that a generator wins, two languages of 12 words',
    over: boards(integersFrom(1, 6), 1),
    labels: ['inputs T', 'share of plays'],
    lines: { 'guesses early': (board) => shareWon(gameOf(board, 0)), waits: () => 1 },
    series: ({ target, common }) => (target === 1 && common === 2 ? 'played, waits' : undefined),
  },
})
