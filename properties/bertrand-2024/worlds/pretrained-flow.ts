import { EPOCH, type Stream, StreamFactory, variates } from 'collapse-check'
import type { FlowLoop } from '#theorems/bertrand-2024/normalizing-flow'
import { PLANAR_TOYS } from './planar-toys.ts'
import { realNvp } from './real-nvp.ts'
import { weightsPerCoupling } from './real-nvp-shape.ts'

type Toy = FlowLoop['toy']

/** Six couplings with two hidden layers of 32. */
export const SHAPE = { couplings: 6, width: 32 }
/** How the first model is trained, on {@link PRETRAINING_DATA} observations. */
const PRETRAINING = { steps: 1200, batch: 250, rate: 0.005 }
const PRETRAINING_DATA = 4000

/** Chance that belongs to no property. */
export function flowStream(toy: Toy, purpose: string): Stream {
  const key = { epoch: EPOCH, property: 'bertrand-2024/normalizing-flow', params: { toy }, purpose }
  return new StreamFactory(key).at(0)
}

const models = new Map<Toy, Float64Array>()

/** The model that every loop starts from: the same for all, trained once on real data of its own. */
export function pretrained(toy: Toy): Float64Array {
  const known = models.get(toy)
  if (known !== undefined) return known
  const { data, unit } = PLANAR_TOYS[toy]
  const stream = flowStream(toy, 'pretraining')
  const sample = new Float64Array(2 * PRETRAINING_DATA)
  data.draw(new Float64Array(0), PRETRAINING_DATA, stream, sample, 0)
  const theta = untrained(stream)
  realNvp(SHAPE, unit, PRETRAINING).fit(sample, PRETRAINING_DATA, theta)
  models.set(toy, theta)
  return theta
}

/** Random features with small outputs, so that the first flow is close to the identity. */
function untrained(stream: Stream): Float64Array {
  const { couplings, width } = SHAPE
  const theta = new Float64Array(couplings * weightsPerCoupling(SHAPE))
  let at = 0
  const fill = (count: number, sd: number) => {
    for (let i = 0; i < count; i++) theta[at++] = sd * variates.normal(stream)
  }
  for (let c = 0; c < couplings; c++) {
    fill(2 * width, 1)
    fill(width * width, 1 / Math.sqrt(width))
    fill(width, 0)
    fill(2 * width, 0.01 / Math.sqrt(width))
    fill(2, 0)
  }
  return theta
}
