import type { WriteStream } from 'node:tty'

/**
 * A block of lines at the bottom of a terminal that is redrawn in place, below lines that stay. Off a
 * terminal nothing but the lasting lines is written.
 */
export class LiveLines {
  readonly #out: WriteStream
  readonly #lines = new Map<string, string>()
  #drawn = 0

  constructor(out: WriteStream) {
    this.#out = out
  }

  /** Shows or changes the line of a key. */
  set(key: string, line: string): void {
    this.#lines.set(key, line)
    this.#redraw()
  }

  /** Takes the line of a key away. */
  remove(key: string): void {
    this.#lines.delete(key)
    this.#redraw()
  }

  /** Writes text that stays, above the block. */
  print(text: string): void {
    this.#erase()
    this.#out.write(`${text}\n`)
    this.#redraw()
  }

  #redraw(): void {
    if (!this.#out.isTTY) return
    this.#erase()
    for (const line of this.#lines.values()) this.#out.write(`${line.slice(0, this.#out.columns - 1)}\n`)
    this.#drawn = this.#lines.size
  }

  #erase(): void {
    if (this.#drawn > 0) this.#out.write(`\u001b[${this.#drawn}A\u001b[0J`)
    this.#drawn = 0
  }
}
