import { axis, distribution, domain, experiment, integersFrom, points, variates, verify } from 'collapse-check'
import theorem, * as law from '#theorems/ferbach-2024/reward-increment'

const choices = (candidates: number | number[], spread: number | number[] = 1.5, answers = 4): law.Curation[] =>
  points({ answers, spread, candidates })
const best = ({ candidates, ...answers }: law.Curation) =>
  law.chosenLaw({ ...answers, candidates }).at(-1) ?? Number.NaN

/** Candidates drawn one by one, and one of them taken in proportion to its weight. */
const chosen = experiment(
  ({ candidates, spread }: law.Curation) => ({ candidates, spread }),
  ({ candidates, spread }, { answers }) => {
    const weights = law.weightsOf({ answers, spread })
    const [table, options] = [new variates.AliasTable(answers), new Float64Array(answers)]
    const [drawn, choice] = [new variates.AliasTable(answers), new Int32Array(candidates)]
    table.build(law.frequencies({ answers }))
    return (stream) => {
      options.fill(0)
      for (let c = 0; c < candidates; c++) {
        const answer = table.draw(stream)
        choice[c] = answer
        options[answer] = Number(options[answer]) + Number(weights[answer])
      }
      drawn.build(options)
      return drawn.draw(stream)
    }
  },
)

verify(theorem, {
  title: 'the answer that is taken among K candidates has the law of K pE[w/(w + S)]',
  domain: domain({ answers: axis.integer(2, 5), spread: axis.logUniform(0.1, 5), candidates: axis.integer(2, 8) }),
  examples: [...choices([2, 3, 8]), ...choices(2, [0.1, 5]), ...choices(5, 3, 2)],
  measures: 'K candidates drawn, one taken in proportion to e^r: which?',
  replicate: chosen,
  predicts: law.chosenLaw,
  criterion: (probabilities) =>
    distribution.discrete({ name: 'chosen among K', probabilities: Array.from(probabilities) }, { margin: 0.02 }),
  controls: {
    'one candidate more': {
      at: choices([2, 3]),
      predicts: (point) => law.chosenLaw({ ...point, candidates: point.candidates + 1 }),
    },
    'infinitely many candidates': {
      at: choices([2, 3]),
      predicts: (point) => law.chosenLaw({ ...point, candidates: Number.POSITIVE_INFINITY }),
    },
    'rewards that say nothing': { at: choices([2, 8]), world: { spread: 0 } },
    'rewards a third larger': {
      at: choices([2, 8]),
      world: (_: unknown, { spread }: law.Curation) => ({ spread: 1.4 * spread }),
    },
  },
  limits: ['Deviations of less than 0.02 in a probability are not looked for; at most eight candidates.'],
  figure: {
    title: 'How often the best of four answers is taken, a tenth at first',
    over: choices(integersFrom(2, 8)),
    labels: ['candidates K', 'probability of the best answer'],
    lines: {
      'K candidates': best,
      'infinitely many': (point) => best({ ...point, candidates: Number.POSITIVE_INFINITY }),
      'at first': ({ answers }) => law.frequencies({ answers }).at(-1) ?? Number.NaN,
    },
    series: () => undefined,
  },
})
