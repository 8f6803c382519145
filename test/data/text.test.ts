import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { charactersOf, sourceOf, wordsOf } from '../../data/text.ts'

const folder = mkdtempSync(join(tmpdir(), 'text-'))
afterAll(() => rmSync(folder, { recursive: true }))
const written = (name: string, content: string | Uint8Array) => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}
const hundred = 'Call me Ishmael. '.repeat(40)

describe('the text of a run', () => {
  test('is Moby-Dick if none is named', () => {
    const { name, tokens, symbols } = wordsOf(sourceOf(undefined))
    expect(name).toBe('Moby-Dick')
    // The package's description speaks of some 213 000 words.
    expect(Math.round(tokens.length / 1000)).toBe(213)
    const times = (word: string) => tokens.filter((token) => token === symbols.indexOf(word)).length
    expect(times('whale')).toBeGreaterThan(900)
    expect(times('the')).toBeGreaterThan(14_000)
  })

  test('is words in lower case, numbered as they come', () => {
    const { name, tokens, symbols } = wordsOf(
      sourceOf(written('a.txt', `\uFEFF${hundred}The whale’s CAPTAIN—the whale's, twenty-two`)),
    )
    expect(name).toBe('a.txt')
    expect(symbols).toEqual(['call', 'me', 'ishmael', 'the', 'whale’s', 'captain', "whale's", 'twenty-two'])
    expect([...tokens.slice(120)]).toEqual([3, 4, 5, 3, 6, 7])
  })

  test('is characters as they stand there, with one space for every gap', () => {
    const { tokens, symbols } = charactersOf(sourceOf(written('b.txt', 'Aa \n\n\tb  a')))
    expect(symbols).toEqual(['A', 'a', ' ', 'b'])
    expect([...tokens]).toEqual([0, 1, 2, 3, 2, 1])
  })

  test('may be a JSON array of texts, or of objects that hold them', () => {
    for (const entries of [
      [hundred, 'the end'],
      [{ text: hundred }, { title: 'x', text: 'the end' }],
    ]) {
      expect(wordsOf(sourceOf(written('c.json', JSON.stringify(entries)))).symbols.slice(3)).toEqual([
        'the',
        'end',
      ])
    }
  })

  test('must be there, and text', () => {
    const none = join(folder, 'none.txt')
    expect(() => sourceOf(none)).toThrow(`CORPUS is '${none}'; allowed: a UTF-8 text file that can be read`)
    expect(() => sourceOf(written('d.txt', Uint8Array.of(65, 0, 66)))).toThrow('this one has zero bytes')
    expect(() => sourceOf(written('e.txt', Uint8Array.of(0xc3, 0x28)))).toThrow('this one is not valid UTF-8')
  })

  test('must be JSON of texts if its name says JSON', () => {
    expect(() => sourceOf(written('f.json', '[1'))).toThrow('valid JSON')
    expect(() => sourceOf(written('g.json', '{"text": "a"}'))).toThrow('a JSON array of strings')
    const third = written('h.json', '["a", "b", {"title": "c"}]')
    expect(() => sourceOf(third)).toThrow(
      `CORPUS ${third}, entry 3 is {"title":"c"}; allowed: a JSON array of strings`,
    )
  })

  test('must have a hundred words', () => {
    expect(() => wordsOf(sourceOf(written('i.txt', 'Call me Ishmael.')))).toThrow(
      "CORPUS is 'i.txt'; allowed: a text of at least 100 words; this one has 3",
    )
  })
})
