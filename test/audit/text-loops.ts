// Loops of n-gram models of a real text, as the files that audit reads: `npx tsx -C collapse-check-source
// test/audit/text-loops.ts` writes them to test/fixtures/loops.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '#data/text'
import { StreamFactory } from '../../src/random/stream.ts'
import { Multinomial } from '../../src/random/variates/multinomial.ts'
import { ROOT } from '../imports.ts'
import { atTemperature, type Distort, honest } from './loops.ts'

const TOKENS = 2000
const ROUNDS = 12
export const FOLDER = 'test/fixtures/loops'

/** The files: how long an n-gram is, and what is done to its frequencies. */
export const LOOPS: { readonly [file: string]: { readonly order: number; readonly distort: Distort } } = {
  'words.jsonl': { order: 1, distort: honest },
  'words-at-temperature-0.9.jsonl': { order: 1, distort: atTemperature(0.9) },
  'pairs-at-temperature-0.9.jsonl': { order: 2, distort: atTemperature(0.9) },
}

/** The first n-grams of the text, then rounds of as many, drawn from the frequencies of the last: a round a line. */
export function textLoop(file: string): string {
  const { order, distort } = LOOPS[file] ?? { order: 1, distort: honest }
  const { tokens, symbols } = words()
  const grams = Array.from({ length: TOKENS }, (_, i) =>
    Array.from(tokens.slice(i, i + order), (token) => symbols[token]).join(' '),
  )
  const names = [...new Set(grams)]
  const place = new Map(names.map((name, i) => [name, i]))
  let counts = new Float64Array(names.length)
  for (const gram of grams) {
    const i = place.get(gram) ?? 0
    counts[i] = (counts[i] ?? 0) + 1
  }
  const stream = new StreamFactory({
    epoch: 'tests',
    property: `audit/${file}`,
    params: {},
    purpose: 'fixture',
  }).at(0)
  const draws = new Multinomial(names.length)
  const real = counts.map((count) => count / TOKENS)
  const lines = [counts]
  for (let t = 1; t <= ROUNDS; t++) {
    const next = new Float64Array(names.length)
    draws.draw(
      stream,
      TOKENS,
      distort(
        counts.map((count) => count / TOKENS),
        t,
        real,
      ),
      next,
      0,
    )
    counts = next
    lines.push(counts)
  }
  const written = lines.map((each) =>
    JSON.stringify({
      counts: Object.fromEntries(names.flatMap((name, i) => (each[i] ? [[name, each[i]]] : []))),
    }),
  )
  return `${written.join('\n')}\n`
}

if (process.argv[1]?.endsWith('text-loops.ts')) {
  for (const file of Object.keys(LOOPS)) writeFileSync(join(ROOT, FOLDER, file), textLoop(file))
}
