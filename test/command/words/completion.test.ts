import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../../src/command/commands.ts'
import { nextWords } from '../../../src/command/words/complete.ts'
import { completion } from '../../../src/command/words/completion.ts'
import { ROOT } from '../../imports.ts'

const next = (...words: string[]) => nextWords(COMMANDS, ROOT, words)

describe('what may follow', () => {
  test('nothing: the commands', () => {
    expect(next('')).toEqual(COMMANDS.map(({ name }) => name))
    expect(next('re')).toEqual(['replay', 'render'])
  })

  test('a command that takes a claim: claims and options', () => {
    expect(next('show', 'xu-2025/shr')).toEqual(['xu-2025/shrinkage'])
    expect(next('show', '--pub')).toEqual(['--published'])
  })

  test('the only claim of a command: options alone', () => {
    expect(next('cite', 'xu-2025/shrinkage', 'xu')).toEqual([])
    expect(next('verify', 'xu-2025/shrinkage', 'xu-2025/shr')).toEqual([])
    expect(next('verify', 'xu-2025/shrinkage', 'xu-2025/exit').length).toBeGreaterThan(1)
  })

  test('an option with values: these', () => {
    expect(next('cite', '--format', '')).toEqual(['bibtex', 'csl-json', 'ris'])
    expect(next('list', '--standing', 's')).toEqual(['stated', 'sharpened'])
  })

  test('what is no command: nothing', () => {
    expect(next('nonsense', '')).toEqual([])
  })
})

describe('the script for', () => {
  const script = (shell: string) => {
    const lines: string[] = []
    const print = (text: string) => void lines.push(text)
    void completion.run({
      folder: ROOT,
      root: ROOT,
      operands: [shell],
      options: {},
      passedOn: [],
      print,
      note: print,
    })
    return lines.join('\n')
  }
  /** What bash offers after these words; the command is one that says what it was asked. */
  const offered = (...words: string[]) =>
    execFileSync(
      'bash',
      [
        '-c',
        `collapse-check() { local IFS=' '; printf '%s\\n' "\${@: -1}-one" "$*"; }\n${script('bash')}\ncd /\nCOMP_WORDS=("$@") COMP_CWORD=$(($# - 1))\n_collapse_check\nprintf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        ...words,
      ],
      { encoding: 'utf8' },
    ).trimEnd()

  test('bash asks for what follows the words so far, after npx too', () => {
    expect(offered('collapse-check', 'show', 'xu')).toBe('xu-one\ncomplete -- show xu')
    expect(offered('npx', 'collapse-check', 'sh')).toBe('sh-one\ncomplete -- sh')
    expect(offered('npx', 'vitest', 'ru')).toBe('')
  })

  test('zsh asks the same', () => {
    expect(script('zsh')).toMatch(/complete -- "\$\{\(@\)words\[first,CURRENT\]\}"/)
    expect(script('zsh')).toContain('compdef _collapse_check collapse-check npx')
  })

  test('every command has an example of itself', () => {
    for (const { name, examples } of COMMANDS) {
      expect(
        examples.some((line) => line.includes(`collapse-check ${name}`)),
        name,
      ).toBe(true)
    }
  })
})
