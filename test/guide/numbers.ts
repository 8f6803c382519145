import {
  type AsyncReplicate,
  type Criterion,
  certify,
  comparison,
  distribution,
  paired,
  probability,
  type Stream,
  unpaired,
  VerdictError,
} from 'collapse-check/assert'
import { markdownTable } from 'markdown-table'
import { allSeen, differs, oneOf, passes } from './habits.ts'

const agent = (rate: number) => (draw: Stream) => draw.uniform() < rate
const percent = (share: number) => `${(100 * share).toFixed(share < 0.01 ? 1 : 0)} %`

/** The mean number of replicates until a verdict, over runs on seeds of their own, all of which must come to it. */
async function replicates(
  replicate: AsyncReplicate,
  criterion: Criterion,
  verdict: string,
  runs = 100,
): Promise<string> {
  const counts: number[] = []
  for (let run = 0; run < runs; run++) {
    const found = await certify(replicate, criterion, { seed: `guide ${run}` }).catch((error: unknown) => {
      if (error instanceof VerdictError) return error.certificate
      throw error
    })
    if (found.verdict !== verdict) throw new Error(`${found.line}, expected ${verdict}`)
    counts.push(found.replicates)
  }
  const mean = counts.reduce((sum, count) => sum + count, 0) / runs
  return String(Number(mean.toPrecision(2)))
}

const table = (header: readonly string[], rows: readonly (readonly string[])[]) =>
  markdownTable([[...header], ...rows.map((row) => [...row])], {
    align: header.map((_, column) => (column === 0 ? 'l' : 'r')),
  })

/** The tables of docs/guide/assert.md by the names that it gives them. */
const NUMBERS: { readonly [name: string]: () => Promise<string> } = {
  async price() {
    const rows: string[][] = []
    for (const margin of [0.2, 0.1, 0.05]) {
      const criterion = probability.atLeast(0.9, { margin })
      const costs: string[] = []
      for (const rate of [0.99, 0.95, 0.9]) costs.push(await replicates(agent(rate), criterion, 'certified'))
      for (const rate of [0.9 - margin, 0.5]) costs.push(await replicates(agent(rate), criterion, 'refuted'))
      rows.push([`at least 0.9, margin ${margin}`, ...costs])
    }
    return table(
      ['claim', 'certified at 0.99', 'at 0.95', 'at 0.9', 'refuted off by the margin', 'at 0.5'],
      rows,
    )
  },

  async sampler() {
    const fair = [1 / 3, 1 / 3, 1 / 3]
    const rounded = [1 / 4, 1 / 2, 1 / 4]
    const criterion = distribution.discrete({ name: 'each a third', probabilities: fair }, { margin: 0.1 })
    const certified = await replicates((draw) => Math.floor(3 * draw.uniform()), criterion, 'certified')
    const refuted = await replicates((draw) => Math.round(2 * draw.uniform()), criterion, 'refuted')
    return table(
      ['', 'the right sampler fails', 'the wrong one passes', 'draws'],
      [
        ['five draws, every item seen', percent(1 - allSeen(5, fair)), percent(allSeen(5, rounded)), '5'],
        [
          'the same, three attempts',
          percent(1 - oneOf(3, allSeen(5, fair))),
          percent(oneOf(3, allSeen(5, rounded))),
          '5 to 15',
        ],
        ['`certify`', '10⁻⁶ at most', '10⁻⁴ at most', `${certified} and ${refuted}`],
      ],
    )
  },

  async agent() {
    const criterion = probability.atLeast(0.9, { margin: 0.1 })
    const certified = await replicates(agent(0.9), criterion, 'certified')
    const refuted = await replicates(agent(0.8), criterion, 'refuted')
    const twoErrors = (passed: number) => {
      const rate = passed / 20
      return rate + 2 * Math.sqrt((rate * (1 - rate)) / 20) >= 0.9
    }
    const habits: readonly (readonly [string, number, (passed: number) => boolean])[] = [
      ['five runs, all pass', 5, (passed) => passed === 5],
      ['ten runs, nine pass', 10, (passed) => passed >= 9],
      ['twenty runs, 0.9 within two standard errors', 20, twoErrors],
    ]
    return table(
      ['', 'an agent of 0.9 fails', 'an agent of 0.8 passes', 'runs'],
      [
        ...habits.map(([name, n, rule]) => [
          name,
          percent(1 - passes(n, 0.9, rule)),
          percent(passes(n, 0.8, rule)),
          String(n),
        ]),
        ['`certify`', '10⁻⁶ at most', '10⁻⁴ at most', `${certified} and ${refuted}`],
      ],
    )
  },

  async versions() {
    const criterion = comparison.atLeast({ margin: 0.1, width: 1 })
    const everyTen = Array.from({ length: 50 }, (_, look) => 10 * (look + 1))
    // On the same tasks, the new version solves what the old one does, and one task in fifty more.
    const own = await replicates(unpaired(agent(0.82), agent(0.8)), criterion, 'certified')
    const same = await replicates(paired(agent(0.82), agent(0.8)), criterion, 'certified')
    return table(
      ['', 'equal versions differ', 'runs of each'],
      [
        ['five hundred runs, then two standard errors', percent(differs(2000, [500])), '500'],
        ['the same, looking after every ten', percent(differs(2000, everyTen)), 'up to 500'],
        ['`certify`, tasks of their own', '10⁻⁶ at most', own],
        ['`certify`, the same tasks', '10⁻⁶ at most', same],
      ],
    )
  },
}

/** A page with the tables that it names between `<!-- numbers: name -->` and `<!-- /numbers -->` made anew. */
export async function withNumbers(page: string): Promise<string> {
  let text = page
  for (const [name, numbers] of Object.entries(NUMBERS)) {
    const between = new RegExp(`(<!-- numbers: ${name} -->\\n)[\\s\\S]*?(\\n<!-- /numbers -->)`)
    if (!between.test(text)) throw new Error(`the page has no place for the numbers '${name}'`)
    const made = await numbers()
    text = text.replace(between, (_, before: string, after: string) => `${before}${made}${after}`)
  }
  return text
}
