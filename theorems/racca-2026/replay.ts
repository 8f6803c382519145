import { ArgumentError, theorem } from 'collapse-check'
import { racca2026 } from './paper.ts'

/** The languages that the true one may be, as lists of words in rising order. */
export type Languages = readonly (readonly number[])[]

/** What a generator says after these inputs. */
export type Generator = (inputs: readonly number[]) => number

/** A language game: the adversary shows words of the true language, and may replay what was generated. */
export interface Game {
  readonly truth: readonly number[]
  /** Words of the true language that it may show. */
  readonly moves: readonly number[]
  readonly generator: Generator
  /** From so many different inputs on, outputs must be new words of the true language. */
  readonly distinct: number
  readonly T: number
  readonly replays: boolean
}

/** The words that all languages with these inputs share, the inputs left out. */
export const certainWords = (languages: Languages, inputs: readonly number[]): readonly number[] => {
  const consistent = languages.filter((language) => inputs.every((word) => language.includes(word)))
  const [first = [], ...others] = consistent
  return first.filter((word) => others.every((language) => language.includes(word)) && !inputs.includes(word))
}

/** The first certain word, else the first new one of the first language that has all inputs, else the first input. */
export const plainGenerator =
  (languages: Languages): Generator =>
  (inputs) => {
    const [certain] = certainWords(languages, inputs)
    const guess = languages.find((language) => inputs.every((word) => language.includes(word)))
    return certain ?? guess?.find((word) => !inputs.includes(word)) ?? inputs[0] ?? Number.NaN
  }

/** Repeats the first input until there are so many different ones, and then does as the other. */
export const patient =
  (generator: Generator, distinct: number): Generator =>
  (inputs) =>
    new Set(inputs).size < distinct ? (inputs[0] ?? Number.NaN) : generator(inputs)

/** All plays of a game: how many there are, and in how many an output is wrong. */
export function allPlays(game: Game): { readonly plays: number; readonly lost: number } {
  const { truth, moves, generator, distinct, T, replays } = game
  let [plays, lost] = [0, 0]
  const play = (inputs: readonly number[], outputs: readonly number[], wrong: boolean): void => {
    if (inputs.length === T) {
      plays++
      if (wrong) lost++
      return
    }
    for (const word of new Set(replays ? [...moves, ...outputs] : moves)) {
      const next = [...inputs, word]
      const said = generator(next)
      const fails = new Set(next).size >= distinct && (!truth.includes(said) || next.includes(said))
      play(next, [...outputs, said], wrong || fails)
    }
  }
  play([], [], false)
  return { plays, lost }
}

/** Two languages with the first words in common, and the even or the odd ones of the rest. */
export const twoLanguages = ({ words, common }: { readonly words: number; readonly common: number }): Languages =>
  [0, 1].map((parity) => Array.from({ length: words }, (_, word) => word).filter((w) => w < common || w % 2 === parity))

/** A game about two languages, in which the adversary shows the first words of the true one. */
export interface Board {
  readonly words: number
  readonly common: number
  /** Which of both is the true language. */
  readonly target: number
  readonly moves: number
  readonly T: number
}

/** The game on a board, for a generator that waits for so many different inputs. */
export const gameOf = ({ words, common, target, moves, T }: Board, waits: number): Game => {
  const languages = twoLanguages({ words, common })
  const truth = languages[target] ?? []
  const generator = patient(plainGenerator(languages), waits)
  return { truth, moves: truth.slice(0, moves), generator, distinct: common + 1, T, replays: true }
}

/** The share of all plays in which no output is wrong. */
export const shareWon = (game: Game): number => {
  if (game.moves.length === 0) throw new ArgumentError('moves', 0, 'a word that the adversary can show, or more')
  const { plays, lost } = allPlays(game)
  return (plays - lost) / plays
}

export default theorem({
  id: 'racca-2026/replay',
  title: 'A generator survives the replay of its own words if it repeats the first input until it has seen enough',
  source: {
    paper: racca2026,
    locator: 'the uniform part, as an audit of version 2 reports it; here for finitely many words and inputs',
    standing: 'derived',
  },
  statement: String.raw`G \text{ succeeds from } d \text{ different inputs on} \iff W(G) \text{ succeeds from } d \text{ different inputs on, against every replay}, \qquad W(G)(x_1, \dots, x_t) = \begin{cases} x_1 & |\{x_1, \dots, x_t\}| < d \\ G(x_1, \dots, x_t) & \text{else} \end{cases}`,
  assumptions: [
    'finitely many words; a language is a set of them, the true one among those of a known class; $t \\le T$',
    'inputs are words of the true language; with replay also earlier outputs. $x_1$ is a word of the true language',
    'to succeed from $d$ different inputs on is to answer every sequence of at least $d$ different words of the language by a word of it that is not among them; replayed words count as inputs. So every language has more than $T$ words',
  ],
  notes: [
    'Proof: the first input is real, the outputs before $d$ different inputs are that input, and those after them are words of the language, so the stream never leaves it. Conversely, an adversary need not replay.',
    'A generator that guesses early fails: its wrong guess comes back as an input, and from then on speaks for the wrong language. Of two languages with 0 and 1 in common it says 2 after these, the adversary replays it where 2 is wrong, and the answer is 4.',
    'Kinds of generation that ask for more do not survive: where the number of inputs may depend on the language, the audit reports, replay destroys generation already for countable classes, while generation in the limit survives for all of these. Those statements are about infinite classes and are not tested.',
  ],
})
