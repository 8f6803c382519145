import { ArgumentError } from '../validation/argument-error.ts'
import type { Workflow } from './workflow.ts'

/**
 * Accumulate-subsample: everything drawn so far is kept, and each generation trains on as many observations
 * of it, chosen without replacement, as its own batch has. Raw path only: a subsample is not a function of
 * the sufficient statistic.
 *
 * @throws ArgumentError, when begun, if the path is not raw
 */
export const accumulateSubsample: Workflow = {
  name: 'accumulate-subsample',
  begin(path) {
    const { subsample } = path
    if (subsample === undefined) {
      throw new ArgumentError('path', path.name, "'raw': a subsample needs the observations")
    }
    const all = path.batch()
    const chosen = path.batch()
    let empty = true
    return {
      restart() {
        empty = true
      },
      receive(batch, stream) {
        if (empty) path.copy(all, batch)
        else path.append(all, batch)
        empty = false
        subsample(chosen, all, path.count(batch), stream)
        return chosen
      },
    }
  },
}
