import * as replay from '#theorems/racca-2026/replay'
import { byHand, each } from '../by-hand.ts'

const languages = replay.twoLanguages({ words: 12, common: 2 })
const [even = [], odd = []] = languages
const plain = replay.plainGenerator(languages)
const waiting = replay.patient(plain, 3)
const game = { distinct: 3, replays: true }
/** As plain, but inputs of no language are answered by the least word that was not seen. */
const leastWord: replay.Generator = (inputs) =>
  languages.some((language) => inputs.every((word) => language.includes(word)))
    ? plain(inputs)
    : Array.from({ length: 12 }, (_, word) => word).findIndex((word) => !inputs.includes(word))
const counted = (truth: readonly number[], generator: replay.Generator, T: number, replays = true) => {
  const { plays, lost } = replay.allPlays({ ...game, truth, moves: truth.slice(0, 5), generator, T, replays })
  return [plays, lost]
}
byHand(replay, {
  twoLanguages: [...each(even, [0, 1, 2, 4, 6, 8, 10]), ...each(odd, [0, 1, 3, 5, 7, 9, 11])],
  certainWords: [
    ...each(replay.certainWords(languages, [0]), [1]),
    ...each(replay.certainWords(languages, [0, 1]), []),
    ...each(replay.certainWords(languages, [1, 3]), [0, 5, 7, 9, 11]),
  ],
  plainGenerator: [
    [plain([0]), 1],
    [plain([0, 1]), 2],
    [plain([0, 1, 2]), 4],
    [plain([0, 2, 3]), 0],
  ],
  patient: [
    [waiting([1, 0, 1]), 1],
    [waiting([1, 0, 3]), 5],
  ],
  // Of the games with a generator that guesses early: by another program.
  gameOf: [
    ...each(replay.gameOf({ words: 12, common: 2, target: 1, moves: 4, T: 3 }, 3).moves, [0, 1, 3, 5]),
    [replay.gameOf({ words: 12, common: 2, target: 1, moves: 4, T: 3 }, 0).generator([0, 1]), 2],
  ],
  shareWon: [
    [replay.shareWon(replay.gameOf({ words: 12, common: 2, target: 1, moves: 5, T: 5 }, 0)), 3125 / 3365],
  ],
  allPlays: [
    ...each(counted(even, waiting, 5), [3125, 0]),
    ...each(counted(odd, waiting, 5), [3125, 0]),
    ...each(counted(odd, waiting, 6), [15_745, 0]),
    ...each(counted(odd, plain, 5), [3365, 240]),
    ...each(counted(odd, plain, 6), [17_683, 1938]),
    ...each(counted(odd, plain, 5, false), [3125, 0]),
    ...each(counted(odd, leastWord, 5), [3367, 194]),
    ...each(counted(odd, leastWord, 6), [17_733, 1608]),
  ],
})
