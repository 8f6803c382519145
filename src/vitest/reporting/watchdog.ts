import { ChildProcess } from 'node:child_process'
import { durationText } from './time-left.ts'

/** A property that has not been heard of for too long, and the last that it said. */
export interface Silence {
  readonly name: string
  readonly lastLine: string
  readonly milliseconds: number
}

/**
 * Notices properties that have fallen silent: a replicate that does not end blocks its worker, which cannot say so
 * itself. It never decides a verdict, and a slow machine alone does not set it off.
 */
export class Watchdog {
  readonly #heard = new Map<string, { readonly line: string; readonly at: number }>()
  readonly #patience: number

  /** @param minutes how long a property may be silent: it speaks four times a second, unless a replicate takes longer */
  constructor(minutes: number) {
    this.#patience = minutes * 60_000
  }

  /** A property has said how far it is. */
  heard(name: string, line: string, now = performance.now()): void {
    this.#heard.set(name, { line, at: now })
  }

  /** A property has ended. */
  ended(name: string): void {
    this.#heard.delete(name)
  }

  /** The property that has been silent for too long, if there is one. */
  silent(now = performance.now()): Silence | undefined {
    for (const [name, { line, at }] of this.#heard) {
      if (now - at > this.#patience) return { name, lastLine: line.trim(), milliseconds: now - at }
    }
    return undefined
  }
}

/** How often silent properties are looked for, in milliseconds. */
const LOOKED_FOR_EVERY = 5000

/**
 * Ends the run where a property has fallen silent, after saying which: its worker cannot be asked to, and is stopped.
 *
 * @returns stops looking
 */
export function watch(watchdog: Watchdog, print: (text: string) => void): () => void {
  const timer = setInterval(() => {
    const silence = watchdog.silent()
    if (silence === undefined) return
    print(silenceMessage(silence))
    stopWorkers()
    process.exit(1)
  }, LOOKED_FOR_EVERY)
  timer.unref()
  return () => clearInterval(timer)
}

/** vitest waits for its workers, and one that hangs would outlive this process; Node lists them under this name alone. */
function stopWorkers(): void {
  const { _getActiveHandles } = process as unknown as { _getActiveHandles(): unknown[] }
  for (const handle of _getActiveHandles()) if (handle instanceof ChildProcess) handle.kill('SIGKILL')
}

/** What to tell the reader about a silent property. */
export function silenceMessage({ name, lastLine, milliseconds }: Silence): string {
  return (
    `${name}: no word for ${durationText(milliseconds / 1000)}; one replicate has taken that long and may never end. The last that it said:\n` +
    `  ${lastLine}\nThis is an error, not a verdict. Bound the loops of its replicate, or narrow its domain.`
  )
}
