import {
  EPOCH,
  type Family,
  type Parameters,
  recursiveTraining,
  type Stream,
  StreamFactory,
  schedules,
  type TrainingPlan,
  variates,
  type Workflow,
  workflows,
} from 'collapse-check'
import { median } from 'simple-statistics'
import { PLANAR_TOYS, type PlanarToyName } from './planar-toys.ts'
import { realNvp } from './real-nvp.ts'
import { weightsPerCoupling } from './real-nvp-shape.ts'
import type { LikelihoodTraining } from './real-nvp-training.ts'

/** Six couplings with two hidden layers of 32. */
const SHAPE = { couplings: 6, width: 32 }
/** The fine-tuning of every round. */
const FINE_TUNING: LikelihoodTraining = { steps: 40, batch: 125, rate: 0.004 }
/** How the first model is trained, on {@link PRETRAINING_DATA} observations. */
const PRETRAINING: LikelihoodTraining = { steps: 1200, batch: 250, rate: 0.005 }
const PRETRAINING_DATA = 4000
/** Held-out real observations: the same in every round, so that their choice moves the level and not the slope. */
const HELD_OUT = 1000

/** Real observations, and synthetic ones a round where nothing else is said. */
export const REAL = 500
/** Rounds of the loop, the fit on real data included. */
export const ROUNDS = 16

/** Each round trains on the real data alone, drawn once. */
const realOnly: Workflow = {
  name: 'fixed real data',
  begin(path) {
    const real = path.batch()
    let empty = true
    return {
      restart() {
        empty = true
      },
      receive(batch) {
        if (empty) path.copy(real, batch)
        empty = false
        return real
      },
    }
  },
}

/** What each round trains on, and on how much. */
type Loop = Pick<TrainingPlan, 'workflow' | 'schedule'>

/** The real data, drawn once, with λ times as many samples of the latest model. */
export function flowLoop(lambda: number): Loop {
  return {
    workflow: lambda === 0 ? realOnly : workflows.fixedRealLatestSynthetic,
    // The real data alone leave the samples of the model unused; a schedule has no empty batches.
    schedule: schedules.realThenSynthetic(REAL, Math.max(1, Math.round(lambda * REAL))),
  }
}

/** Samples of the latest model alone, as many as there were real observations. */
export const FULLY_SYNTHETIC: Loop = {
  workflow: workflows.replace,
  schedule: schedules.realThenSynthetic(REAL, REAL),
}

/**
 * Runs a loop once and hands over the held-out loss of each round's model: minus the mean log-density of real
 * observations that no model has seen, in nats an observation.
 */
export function heldOutLosses(toy: PlanarToyName, rounds: number, loop: Loop): (stream: Stream) => readonly number[] {
  const { data, unit } = PLANAR_TOYS[toy]
  const family = realNvp(SHAPE, unit, FINE_TUNING)
  const training = recursiveTraining({ family, realData: data, initial: pretrained(toy), ...loop })
  const held = new Float64Array(2 * HELD_OUT)
  return (stream) => {
    data.draw(new Float64Array(0), HELD_OUT, stream, held, 0)
    const losses: number[] = []
    training.run([], rounds, stream, (_, theta) => losses.push(loss(family, theta, held)))
    return losses
  }
}

/** The slope of a line through the losses, by Theil and Sen: the median over pairs. Nats a round. */
export function lossSlope(losses: readonly number[]): number {
  const slopes = losses.flatMap((later, j) => losses.slice(0, j).map((earlier, i) => (later - earlier) / (j - i)))
  return median(slopes)
}

function loss({ logDensity }: Family, theta: Parameters, held: Float64Array): number {
  let sum = 0
  for (let i = 0; i < HELD_OUT; i++) sum += logDensity!(theta, held, i)
  return -sum / HELD_OUT
}

/** The loops of a figure by name: the held-out loss of one run of each, by round, all from the same real data. */
export function lossLines(toy: PlanarToyName): { readonly [name: string]: (round: number) => number } {
  const line = (loop: Loop) => {
    let losses: readonly number[] | undefined
    return (round: number) => {
      losses ??= heldOutLosses(toy, ROUNDS, loop)(flowStream(toy, 'figure'))
      return losses[round - 1] ?? Number.NaN
    }
  }
  return {
    'synthetic data only': line(FULLY_SYNTHETIC),
    'real data kept, λ = 1': line(flowLoop(1)),
    'real data kept, λ = ½': line(flowLoop(0.5)),
    'real data only': line(flowLoop(0)),
  }
}

function flowStream(toy: PlanarToyName, purpose: string): Stream {
  const key = { epoch: EPOCH, property: 'bertrand-2024/normalizing-flow', params: { toy }, purpose }
  return new StreamFactory(key).at(0)
}

const models = new Map<PlanarToyName, Float64Array>()

/** The model that every loop starts from: the same for all, trained once on real data of its own. */
function pretrained(toy: PlanarToyName): Float64Array {
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
