import type { Property } from 'collapse-check'
import { observer } from '../../src/claims/observer.ts'
import { type Params, paramsOf } from '../../src/claims/params.ts'
import { MOST_REPLICATES, pointLevels } from '../../src/inference/budget.ts'
import { keyWords } from '../../src/random/stream-key.ts'
import { PropertyError } from '../../src/trials/property-error.ts'
import { hunt } from '../../src/trials/search/hunt.ts'

/** Points beyond those that are judged: a prediction and a design cost little where a verdict costs replicates. */
const POINTS = 20

/**
 * Checks at further points of a domain that there is a prediction, and a design that may be run.
 *
 * @throws PropertyError at the first point where there is none
 */
export async function checkDesigns(
  id: string,
  { domain, criterion }: Property,
  epoch: string,
): Promise<void> {
  const [seed = 0] = keyWords({ epoch, property: id, params: {}, purpose: 'designs' })
  const mayRun = (point: Params): boolean => {
    const asked = criterion(point)
    if (asked.vacuous) return true
    const { budget } = observer(asked, pointLevels()).test
    if (budget > MOST_REPLICATES)
      throw new RangeError(`it needs up to ${budget} replicates; allowed: at most ${MOST_REPLICATES}`)
    return true
  }
  await hunt(domain, {
    seed: seed | 0,
    points: POINTS,
    holds: async (point) => {
      try {
        return mayRun(point)
      } catch (error) {
        throw new PropertyError(id, `criterion: ${String(error)}`, { at: paramsOf(point), cause: error })
      }
    },
  })
}
