import { SUBSCRIPTS, SUPERSCRIPTS } from './unicode-scripts.ts'

/** A piece of a text, all in one size and at one height. */
export interface Run {
  readonly text: string
  /** Height above the line, as a share of the text's font size. */
  readonly rise: number
  /** Font size, as a share of the text's. */
  readonly size: number
}

const SMALLER = 0.74
const RISE = { sub: -0.24, super: 0.36 } as const
const FROM_UNICODE: ReadonlyMap<string, readonly ['sub' | 'super', string]> = new Map<
  string,
  readonly ['sub' | 'super', string]
>([
  ...[...SUBSCRIPTS].map(([plain, script]) => [script, ['sub', plain]] as const),
  ...[...SUPERSCRIPTS].map(([plain, script]) => [script, ['super', plain]] as const),
])
/** What may stand below or above a letter without braces: a number or one letter; several below a single letter. */
const BARE_BELOW = /^(?:\d+|\p{L})(?![\p{L}\d.])/u
const WORD_BELOW = /^[\p{L}\d]+(?!\.\d)/u
const BARE_ABOVE = /^(?:[−+-]?(?:\d+(?:\.\d+)?|\p{L}|[½⅓¼]))(?![\p{L}\d])/u

/**
 * A text cut where sub- and superscripts begin and end: `θ_T`, `x_{max}`, `t^1.5`, `2^(j+1)`, and the characters that
 * Unicode has for some, `p₀`. What is in braces or brackets may hold scripts itself; they are left out.
 */
export function scriptRuns(text: string, rise = 0, size = 1): Run[] {
  const runs: Run[] = []
  let plain = ''
  const flush = () => {
    if (plain !== '') runs.push({ text: plain, rise, size })
    plain = ''
  }
  let i = 0
  while (i < text.length) {
    const found = scriptAt(text, i)
    if (found === undefined) {
      plain += text[i]
      i++
    } else {
      flush()
      runs.push(...scriptRuns(found.script, rise + RISE[found.kind] * size, size * SMALLER))
      i += found.length
    }
  }
  flush()
  return runs
}

interface Script {
  readonly kind: 'sub' | 'super'
  readonly script: string
  readonly length: number
}

function scriptAt(text: string, i: number): Script | undefined {
  const character = text[i] ?? ''
  const known = FROM_UNICODE.get(character)
  if (known !== undefined) return { kind: known[0], script: known[1], length: 1 }
  if ((character !== '_' && character !== '^') || !/[^\s_^]$/.test(text.slice(0, i))) return undefined
  const kind = character === '_' ? 'sub' : 'super'
  const rest = text.slice(i + 1)
  const inside = bracketed(rest, '{', '}') ?? (kind === 'super' ? bracketed(rest, '(', ')') : undefined)
  if (inside !== undefined) return { kind, script: inside, length: inside.length + 3 }
  const afterOneLetter = /(?:^|[^\p{L}\d])\p{L}$/u.test(text.slice(0, i))
  const bare =
    kind === 'super'
      ? BARE_ABOVE.exec(rest)
      : (BARE_BELOW.exec(rest) ?? (afterOneLetter ? WORD_BELOW.exec(rest) : null))
  return bare === null ? undefined : { kind, script: bare[0], length: bare[0].length + 1 }
}

/** What stands between an opening bracket at the start and the one that closes it, if there is something. */
function bracketed(text: string, open: string, close: string): string | undefined {
  if (text[0] !== open) return undefined
  let depth = 0
  for (const [i, character] of [...text].entries()) {
    if (character === open) depth++
    if (character === close) depth--
    if (depth === 0) return i > 1 ? [...text].slice(1, i).join('') : undefined
  }
  return undefined
}
