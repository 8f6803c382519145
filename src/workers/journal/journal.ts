import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { paramsOf } from '../../claims/params.ts'
import { canonicalJson } from '../../random/canonical-json.ts'
import { sha256Hex } from '../../random/sha256.ts'
import { blocksIn, bytesOf } from '../../trials/blocks/block-bytes.ts'
import type { KeptBlocks } from '../../trials/blocks/keeping.ts'
import type { Evidence } from '../../trials/judge.ts'
import type { Trial } from '../../trials/trial.ts'
import { evidenceText, parseEvidence } from './evidence-text.ts'
import { addLine, readLines } from './lines.ts'

/** The scratch folder that journals are kept in; git ignores it. */
const FOLDER = '.collapse-check/journal'

/** What a journal belongs to: another question, other streams or another engine have another. */
export interface JournalKey {
  readonly id: string
  readonly epoch: string
  readonly resolution: number
  readonly specHash: string
  readonly [other: string]: string | number
}

/**
 * What a run has found of a property, on disk as soon as it is found: the evidence at every finished point, and blocks of
 * observations of points that are not. Killed at any moment, the next run goes on from there.
 *
 * Guarantee: a block is in it once and whole, or not at all. One process at a time writes the journal of a property.
 */
export class Journal {
  readonly #folder: string
  readonly #finished: Map<string, Evidence>

  constructor(root: string, key: JournalKey) {
    this.#folder = join(root, FOLDER, key.id, sha256Hex(canonicalJson(key)).slice(0, 16))
    this.#finished = new Map(
      readLines(this.#points).map((line) => {
        const [point = '', ...text] = line.split(' ')
        return [point, parseEvidence(text.join(' '))]
      }),
    )
  }

  get #points(): string {
    return join(this.#folder, 'points')
  }

  /** What a point came to, if it is finished. */
  evidence<Point extends object>(trial: Trial<Point>, point: Point): Evidence | undefined {
    return this.#finished.get(nameOf(trial, point))
  }

  /** A point is finished: its evidence is kept, and its blocks have done their service. */
  finish<Point extends object>(trial: Trial<Point>, point: Point, evidence: Evidence): void {
    const name = nameOf(trial, point)
    mkdirSync(this.#folder, { recursive: true })
    addLine(this.#points, `${name} ${evidenceText(evidence)}`)
    this.#finished.set(name, evidence)
    rmSync(join(this.#folder, name), { force: true })
  }

  /** The blocks of a point that is not finished. */
  blocks<Point extends object>(trial: Trial<Point>, point: Point): KeptBlocks {
    const file = join(this.#folder, nameOf(trial, point))
    const { blocks, whole } = existsSync(file)
      ? blocksIn(new Uint8Array(readFileSync(file)))
      : { blocks: [], whole: 0 }
    if (existsSync(file)) truncateSync(file, whole)
    const known = new Set(blocks.map(({ first }) => first))
    return {
      blocks: [...new Map(blocks.map((block) => [block.first, block])).values()].sort(
        (a, b) => a.first - b.first,
      ),
      add: (block) => {
        if (known.has(block.first)) return
        known.add(block.first)
        mkdirSync(this.#folder, { recursive: true })
        appendFileSync(file, bytesOf(block))
      },
    }
  }
}

/** A point of a trial, as the name of a file. */
function nameOf<Point extends object>({ purpose, levels }: Trial<Point>, point: Point): string {
  return sha256Hex(canonicalJson({ purpose, ...levels, params: paramsOf(point) })).slice(0, 32)
}
