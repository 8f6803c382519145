import { ArgumentError } from '../../validation/argument-error.ts'
import { readRound } from './read-round.ts'
import type { Round } from './round.ts'

/**
 * Rounds from lines, as they come: JSON Lines, or CSV with a header that is `n,mean,variance` or the symbols.
 *
 * @throws ArgumentError that names the line at fault
 */
export class RoundLines {
  #line = 0
  #header: readonly string[] | undefined

  /** The round of the next line; `undefined` for a header or an empty line. */
  next(text: string): Round | undefined {
    const line = text.trim()
    this.#line++
    if (line === '') return undefined
    const where = `line ${this.#line}`
    if (line.startsWith('{') || line.startsWith('[')) return readRound(parsed(line, where), where)
    return this.#cells(
      line.split(',').map((cell) => cell.trim()),
      where,
    )
  }

  #cells(cells: readonly string[], where: string): Round | undefined {
    if (cells.some((cell) => cell.includes('"'))) {
      throw new ArgumentError(where, cells.join(','), 'cells without quotes, or JSON Lines')
    }
    if (this.#header === undefined) {
      if (new Set(cells).size < cells.length)
        throw new ArgumentError(where, cells, 'a header of different names')
      this.#header = cells
      return undefined
    }
    const header = this.#header
    if (cells.length !== header.length) {
      throw new ArgumentError(where, cells.length, `${header.length} cells, as many as the header has`)
    }
    const numbers = cells.map((cell) => (cell === '' ? Number.NaN : Number(cell)))
    const fields = Object.fromEntries(header.map((name, i) => [name, numbers[i]]))
    const isGaussian = ['n', 'mean', 'variance'].every((name) => header.includes(name))
    return readRound(isGaussian ? fields : { counts: fields }, where)
  }
}

function parsed(line: string, where: string): unknown {
  try {
    const value: unknown = JSON.parse(line)
    return Array.isArray(value) ? { counts: value } : value
  } catch {
    throw new ArgumentError(
      where,
      line.slice(0, 80),
      'one round as JSON on a line, or cells as the header has them',
    )
  }
}
