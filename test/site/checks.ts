/** What was checked of the site, and what was found wrong. */
export class Checks {
  readonly #wrong: string[] = []
  #right = 0

  /** Notes what was found wrong with something; nothing if it is as it should be. */
  note(what: string, found: readonly string[]): void {
    if (found.length === 0) this.#right++
    for (const words of found) this.#wrong.push(`${what}: ${words}`)
  }

  /** Prints what came of it; anything wrong makes the program fail. */
  report(): void {
    for (const line of this.#wrong) console.log(`✗ ${line}`)
    if (this.#wrong.length > 0) process.exitCode = 1
    else console.log(`All ${this.#right} checks of the site passed.`)
  }
}
