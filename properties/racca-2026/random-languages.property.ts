import { always, axis, domain, experiment, integersFrom, points, type Stream, verify } from 'collapse-check'
import theorem, { type Languages, patient, plainGenerator } from '#theorems/racca-2026/replay'

interface Class {
  readonly languages: number
  readonly common: number
  readonly T: number
}

const WORDS = 40
const classes = (languages: number | number[], T: number | number[] = 5, common = 1): Class[] =>
  points({ languages, common, T })
const pick = <Item>(items: readonly Item[], stream: Stream) => items[Math.floor(stream.uniform() * items.length)]

/** Languages with the first words in common, of the others each in a random one; each of more words than there are inputs. */
function randomLanguages({ languages, common, T }: Class, stream: Stream): Languages {
  for (;;) {
    const owners = integersFrom(1, WORDS).map((word) =>
      word <= common ? 0 : 1 + Math.floor(stream.uniform() * languages),
    )
    const drawn = integersFrom(1, languages).map((language) =>
      integersFrom(1, WORDS).filter((word) => [0, language].includes(owners[word - 1] ?? 0)),
    )
    if (drawn.every(({ length }) => length > T)) return drawn
  }
}

/** Inputs are common words, words of the truth, or replayed ones. */
const wins = experiment(
  ({ common }: Class) => ({ waits: common + 1, replayed: 1 / 3 }),
  ({ waits, replayed }, point) =>
    (stream) => {
      const languages = randomLanguages(point, stream)
      const truth = pick(languages, stream) ?? []
      const generator = patient(plainGenerator(languages), waits)
      const [inputs, outputs]: [number[], number[]] = [[], []]
      return integersFrom(1, point.T).every(() => {
        const again = outputs.length > 0 && stream.uniform() < replayed
        const shown = stream.uniform() < 0.5 ? truth.slice(0, point.common) : truth
        inputs.push(Number(pick(again ? outputs : shown, stream)))
        const said = generator(inputs)
        outputs.push(said)
        return new Set(inputs).size <= point.common || (truth.includes(said) && !inputs.includes(said))
      })
    },
)

verify(theorem, {
  title: 'in random classes of languages a generator that waits wins against random replay',
  domain: domain({ languages: axis.integer(2, 4), common: axis.integer(1, 2), T: axis.integer(3, 6) }),
  examples: [...classes([2, 3, 4]), ...classes(3, [3, 6]), ...classes(2, 6, 2)],
  measures: 'a random class, truth and play of T inputs: is every output after enough of them right?',
  replicate: wins,
  criterion: () => always({ margin: 0.02 }),
  controls: {
    'a generator that guesses early': { at: classes([2, 3, 4]), world: { waits: 0 } },
    'one that waits for an input less': {
      at: [...classes([3, 4]), ...classes(2, 6, 2)],
      world: (_: unknown, { common }: Class) => ({ waits: common }),
    },
  },
  survivors: { 'guessing early, nothing replayed': { at: classes(3), world: { waits: 0, replayed: 0 } } },
  limits: ['Random plays, not all; violations rarer than 1 in 50 at a point are not looked for.'],
  figure: {
    title: 'Plays of a generator that waits',
    over: classes([2, 3, 4]),
    labels: ['languages', 'share of plays won'],
    lines: { 'certified above': () => 0.98 },
    series: () => undefined,
  },
})
