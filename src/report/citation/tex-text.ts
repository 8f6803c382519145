import { SUBSCRIPTS, SUPERSCRIPTS } from '../figure/words/unicode-scripts.ts'

const ESCAPES = new Map([
  ['\\', ''],
  ['{', ''],
  ['}', ''],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  ...[...'&%$#_'].map((character): [string, string] => [character, `\\${character}`]),
])

/** Combining marks of decomposed letters, and TeX's accents. */
const ACCENTS = new Map([
  ['\u0300', '`'],
  ['\u0301', "'"],
  ['\u0302', '^'],
  ['\u0303', '~'],
  ['\u0304', '='],
  ['\u0306', 'u'],
  ['\u0307', '.'],
  ['\u0308', '"'],
  ['\u030a', 'r'],
  ['\u030b', 'H'],
  ['\u030c', 'v'],
  ['\u0327', 'c'],
  ['\u0328', 'k'],
])

const WORDS = new Map([
  ['ß', '{\\ss}'],
  ['æ', '{\\ae}'],
  ['Æ', '{\\AE}'],
  ['œ', '{\\oe}'],
  ['ø', '{\\o}'],
  ['Ø', '{\\O}'],
  ['ł', '{\\l}'],
  ['Ł', '{\\L}'],
  ['ı', '{\\i}'],
  ['’', "'"],
  ['‘', '`'],
  ['“', '``'],
  ['”', "''"],
  ['–', '--'],
  ['—', '---'],
  ['…', '\\ldots{}'],
  ['\u202f', '\\,'],
  ['\u00a0', '~'],
])

const MATH = new Map([
  ...names('αβγδεζηθικλμνξπρστυφχψω', [
    'alpha beta gamma delta varepsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau upsilon varphi chi psi omega',
  ]),
  ...names('ΓΔΘΛΞΠΣΥΦΨΩ', ['Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega']),
  ...names('√·×±≤≥≠≈∞∂∈→‖⌈⌉⌊⌋∑∏∫', [
    'surd cdot times pm le ge ne approx infty partial in to Vert lceil rceil lfloor rfloor sum prod int',
  ]),
  ['−', '-'],
  ['ᵀ', '^{T}'],
  ...[...SUBSCRIPTS].map(([plain, script]): [string, string] => [script, `_{${plain}}`]),
  ...[...SUPERSCRIPTS].map(([plain, script]): [string, string] => [script, `^{${plain}}`]),
])

/** Text as TeX in ASCII: special characters escaped, accents, Greek letters and mathematical signs by their names. */
export function texText(text: string): string {
  return [...text].map((character) => ESCAPES.get(character) ?? ascii(character)).join('')
}

function ascii(character: string): string {
  if (character <= '\u007f') return character
  const word = WORDS.get(character)
  if (word !== undefined) return word
  const math = MATH.get(character)
  if (math !== undefined) return `\\ensuremath{${math.replaceAll('−', '-')}}`
  const [letter = '', ...marks] = character.normalize('NFD')
  if (marks.length > 0) return accented(letter, marks) ?? unnamed(character)
  // A fraction such as ½, or a letter in mathematical type.
  const plain = character.normalize('NFKD').replaceAll('\u2044', '/')
  return plain === character ? (accented('', [character]) ?? unnamed(character)) : texText(plain)
}

function accented(letter: string, marks: readonly string[]): string | undefined {
  return marks.reduce<string | undefined>((set, mark) => {
    const accent = ACCENTS.get(mark)
    return accent === undefined || set === undefined ? undefined : `{\\${accent}{${set}}}`
  }, letter)
}

/** A character without a name in TeX, by its number. */
function unnamed(character: string): string {
  return `{\\symbol{"${character.codePointAt(0)?.toString(16).toUpperCase()}}}`
}

function names(characters: string, [words = '']: readonly string[]): [string, string][] {
  const list = words.split(' ')
  return [...characters].map((character, i) => [character, `\\${list[i]}`])
}
