import type { Stream } from '../random/stream.ts'
import type { Path } from './path.ts'

/**
 * What the next generation trains on. A workflow is begun once for a path, restarted before each run, and
 * then handed the batch of every generation in turn; it answers with the data to fit.
 */
export interface Workflow {
  readonly name: string
  begin<Batch>(path: Path<Batch>): TrainingPool<Batch>
  /**
   * How many of a generation's `size` observations, t ≥ 2, are fresh real ones instead of synthetic; none
   * unless given. They are handed to the pool beside the synthetic batch.
   */
  freshReal?(size: number, path: Path<unknown>, stream: Stream): number
}

/** The data that a workflow keeps between generations. */
export interface TrainingPool<Batch> {
  /** Forgets everything: the next batch is the real data of a new run. */
  restart(): void
  /**
   * Takes the batch drawn from the latest model (first of all: the real data) and returns what to fit. Both
   * batches may be changed.
   *
   * @param stream for workflows with chance of their own
   * @param real fresh real observations of this generation, if there are any
   */
  receive(batch: Batch, stream: Stream, real?: Batch): Batch
}

/** Each generation trains on the latest batch alone. */
export const replace: Workflow = {
  name: 'replace',
  begin: () => ({ restart: () => undefined, receive: (batch) => batch }),
}

/** Each generation trains on everything drawn so far, the real data included. */
export const accumulate: Workflow = {
  name: 'accumulate',
  begin(path) {
    const all = path.batch()
    let empty = true
    return {
      restart() {
        empty = true
      },
      receive(batch, _stream, real) {
        if (empty) path.copy(all, batch)
        else path.append(all, batch)
        if (real !== undefined) path.append(all, real)
        empty = false
        return all
      },
    }
  },
}

/** Each generation trains on the real data, drawn once, and the batch of the latest model. */
export const fixedRealLatestSynthetic: Workflow = {
  name: 'fixed real + latest synthetic',
  begin(path) {
    const real = path.batch()
    const pooled = path.batch()
    let empty = true
    return {
      restart() {
        empty = true
      },
      receive(batch) {
        if (empty) {
          path.copy(real, batch)
          empty = false
          return real
        }
        path.copy(pooled, real)
        path.append(pooled, batch)
        return pooled
      },
    }
  },
}
