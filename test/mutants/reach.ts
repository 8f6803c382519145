import { readSeconds } from '../../src/project/writing/environment.ts'
import { layerOf, ROOT } from '../imports.ts'
import { type Statement, statements } from '../mentions.ts'
import type { Mutant } from './mutate.ts'

const TEST = /^test\/.*(?<!\.calibration)\.test\.ts$/
const PROPERTY = /^properties\/([^/]*\/(?!flow-|text-).*)\.property\.ts$/

/** A file whose tests are run, or those of them whose names begin so. */
export interface Reaching {
  readonly file: string
  readonly only?: string
}

/** They go through all theorems, by names of files; one theorem's are named after it. */
const OF_ALL_THEOREMS = [
  'test/formulas/formulas.test.ts',
  'test/theorems/bounds.test.ts',
  'test/theorems/relations.test.ts',
]

/** What runs a property, which mentions only what declares it. */
const RUNS_PROPERTIES = 'src/vitest/register.ts'

/**
 * What reaches a defect, nearest first: what mentions the statement that it is in, then what mentions what mentions it, and
 * so on. The door shortens no way: what counts is where a name was declared.
 */
export class Reach {
  readonly #all = statements()
  readonly #mentionedBy = new Map<Statement, Statement[]>()
  readonly #seconds = readSeconds(ROOT)

  constructor() {
    for (const by of this.#all) for (const each of by.mentions) this.#add(each, by)
    const properties = this.#all.filter(({ file, names }) => PROPERTY.test(file) && names.length === 0)
    const runs = this.#all.filter(({ file }) => file === RUNS_PROPERTIES)
    for (const each of runs) for (const property of properties) this.#add(each, property)
  }

  #add(statement: Statement, by: Statement): void {
    const known = this.#mentionedBy.get(statement)
    if (known === undefined) this.#mentionedBy.set(statement, [by])
    else known.push(by)
  }

  /** Unit tests; of those that are equally near, those of the file's own layer first. */
  tests(mutant: Mutant): Reaching[] {
    const own = `test/${layerOf(mutant.file) ?? 'theorems'}/`
    const near = this.#nearest(mutant, TEST, (test) => (test.startsWith(own) ? 0 : 1))
    const id = /^theorems\/(.*)\.ts$/.exec(mutant.file)?.[1]
    const ofTheorem = id === undefined ? [] : OF_ALL_THEOREMS.map((file) => ({ file, only: `${id}: ` }))
    return [...near.filter((file) => !OF_ALL_THEOREMS.includes(file)).map((file) => ({ file })), ...ofTheorem]
  }

  /** Properties; of those that are equally near, those first that take least. */
  properties(mutant: Mutant): Reaching[] {
    const cost = (file: string) => this.#seconds.get(PROPERTY.exec(file)?.[1] ?? '') ?? 1
    return this.#nearest(mutant, PROPERTY, cost).map((file) => ({ file }))
  }

  #nearest(mutant: Mutant, kind: RegExp, rank: (file: string) => number): string[] {
    const home = this.#all.find(({ file, end }) => file === mutant.file && mutant.start < end)
    const seen = new Set<Statement>()
    const files = new Set<string>()
    for (let ring = home === undefined ? [] : [home]; ring.length > 0; ) {
      const next = new Set(ring.flatMap((of) => this.#mentionedBy.get(of) ?? []))
      ring = [...next].filter((by) => !seen.has(by) && seen.add(by))
      const found = new Set(
        ring.map(({ file }) => file).filter((file) => kind.test(file) && !files.has(file)),
      )
      for (const file of [...found].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))) files.add(file)
    }
    return [...files]
  }
}
