import type { Seconds } from '../../project/writing/environment.ts'

/**
 * Estimates how long a run will take, from how long its properties took before and how fast it has been so far. For
 * the reader alone: no verdict depends on it.
 */
export class TimeLeft {
  readonly #seconds: Seconds
  readonly #left = new Set<string>()
  readonly #workers: number
  #expected = 0
  #taken = 0

  constructor(ids: readonly string[], seconds: Seconds, workers: number) {
    this.#seconds = seconds
    this.#workers = workers
    for (const id of ids) this.#left.add(id)
  }

  /** A property has ended after so many seconds. */
  ended(id: string, seconds: number): void {
    if (!this.#left.delete(id)) return
    this.#expected += this.#seconds.get(id) ?? 0
    this.#taken += seconds
  }

  /** Seconds until all have ended; `undefined` where nothing is known of more than half of them. */
  seconds(): number | undefined {
    const known = [...this.#left].flatMap((id) => this.#seconds.get(id) ?? [])
    if (2 * known.length < this.#left.size) return undefined
    const speed = this.#expected > 0 ? this.#taken / this.#expected : 1
    const mean = known.reduce((sum, time) => sum + time, 0) / Math.max(1, known.length)
    return (mean * this.#left.size * speed) / this.#workers
  }
}

/** A duration for a reader: `40 s`, `3 min`, `1 h 20 min`. */
export function durationText(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
