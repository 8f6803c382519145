import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { ArgumentError, readOptions } from 'collapse-check'

/** A text as a bag of words. */
export interface Corpus {
  readonly name: string
  /** Words in all. */
  readonly n: number
  /** How often each different word occurs, most frequent first. */
  readonly counts: Float64Array
}

const LEAST_WORDS = 100
let read: Corpus | undefined

/**
 * The text of a run: the file that `CORPUS` names, or the documentation comments of TypeScript's DOM
 * declarations, prose that every checkout has at a pinned version. Read once.
 *
 * @throws ArgumentError if the file cannot be read, is not text, or has fewer than 100 words
 */
export function corpus(): Corpus {
  read ??= load(readOptions().corpus)
  return read
}

function load(file: string | undefined): Corpus {
  if (file !== undefined) return bagOfWords(basename(file), file, utf8(file))
  const declarations = createRequire(import.meta.url).resolve('typescript/lib/lib.dom.d.ts')
  return bagOfWords('the documentation comments of lib.dom.d.ts', declarations, documentation(utf8(declarations)))
}

function utf8(file: string): string {
  const allowed = 'a UTF-8 text file'
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch {
    throw new ArgumentError('CORPUS', file, `${allowed} that can be read`)
  }
  if (bytes.includes(0)) throw new ArgumentError('CORPUS', file, `${allowed}; this one has zero bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ArgumentError('CORPUS', file, `${allowed}; this one is not valid UTF-8`)
  }
}

/** What stands between the marks of documentation comments, without the targets of links. */
function documentation(source: string): string {
  return Array.from(source.matchAll(/\/\*\*([\s\S]*?)\*\//g), ([, comment = '']) => comment)
    .join('\n')
    .replace(/\[MDN Reference\]/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/https?:\S+/g, ' ')
}

/** Words in lower case: a letter, then letters, digits, hyphens and apostrophes. */
function bagOfWords(name: string, file: string, text: string): Corpus {
  const seen = new Map<string, number>()
  let n = 0
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{N}'’-]*/gu)) {
    seen.set(word, (seen.get(word) ?? 0) + 1)
    n++
  }
  if (n < LEAST_WORDS) {
    throw new ArgumentError('CORPUS', file, `a text of at least ${LEAST_WORDS} words; this one has ${n}`)
  }
  return { name, n, counts: Float64Array.from(seen.values()).sort().reverse() }
}
