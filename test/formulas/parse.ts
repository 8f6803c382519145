import { ComputeEngine } from '@cortex-js/compute-engine'

const engine = new ComputeEngine()

/** A formula as MathJSON: numbers, symbols, and lists of an operator and its operands. */
export type Tree = number | string | readonly [string, ...Tree[]]

const known = new Map<string, Tree>()

/** Reads LaTeX without changing what it says. The library is a parser only: its values of sums are wrong. */
export function parse(latex: string): Tree {
  const tree = known.get(latex) ?? (engine.parse(plain(latex), { canonical: false }).json as Tree)
  if (JSON.stringify(tree).includes('"Error"')) throw new Error(`${latex} is read as ${JSON.stringify(tree)}`)
  known.set(latex, tree)
  return tree
}

/** The same formula in the LaTeX that the parser knows. */
function plain(latex: string): string {
  const spoken = latex
    .replace(/\\[bB]igg?[lr]?(?![A-Za-z])/g, '')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\\\|/g, '|')
    .replace(/\\Pr(?![A-Za-z])/g, '\\operatorname{Pr}')
    .replace(/\^\{\\circ /g, '_{')
    .replace(/\\\{|(?<!\\sqrt)\[/g, '(')
    .replace(/\\\}|\](?!\{)/g, ')')
    .replace(/\\hat ?(\w)/g, '\\hat{$1}')
    .replace(/_\{(\w) ?\\le ([^}]+)\}/g, '_{$1=1}^{$2}')
  return braced(spoken)
}

/** Puts the arguments of fractions in braces: \tfrac12 is \frac{1}{2}. */
function braced(latex: string): string {
  const at = latex.search(/\\[td]?frac(?![A-Za-z])/)
  if (at < 0) return latex
  const [above, afterAbove] = argument(latex, latex.indexOf('frac', at) + 4)
  const [below, end] = argument(latex, afterAbove)
  return `${latex.slice(0, at)}\\frac{${braced(above)}}{${braced(below)}}${braced(latex.slice(end))}`
}

/** The argument of a command from a position on, without its braces, and where it ends. */
function argument(latex: string, from: number): readonly [string, number] {
  const [spaces = ''] = /^ */.exec(latex.slice(from)) ?? []
  const start = from + spaces.length
  if (latex[start] !== '{') {
    const [token = ''] = /^(\\[A-Za-z]+|.)/.exec(latex.slice(start)) ?? []
    return [token, start + token.length]
  }
  let depth = 0
  let end = start
  do {
    if (latex[end] === '{') depth++
    if (latex[end] === '}') depth--
    end++
  } while (depth > 0 && end < latex.length)
  return [latex.slice(start + 1, end - 1), end]
}
