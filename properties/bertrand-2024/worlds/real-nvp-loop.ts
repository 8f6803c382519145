import {
  experiment,
  type Family,
  type Parameters,
  recursiveTraining,
  type SettledWorld,
  type Stream,
  schedules,
  type Workflow,
  workflows,
} from 'collapse-check'
import { median } from 'simple-statistics'
import { DEGRADES_FROM, type FlowLoop } from '#theorems/bertrand-2024/normalizing-flow'
import { PLANAR_TOYS } from './planar-toys.ts'
import { flowStream, pretrained, SHAPE } from './pretrained-flow.ts'
import { realNvp } from './real-nvp.ts'

type Toy = FlowLoop['toy']

/** The fine-tuning of every round. */
const FINE_TUNING = { steps: 40, batch: 125, rate: 0.004 }
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
type Loop = Pick<SettledWorld, 'workflow' | 'n'>

/** The real data, drawn once, with λ times as many samples of the latest model. */
export function flowLoop(lambda: number): Loop {
  return {
    workflow: lambda === 0 ? realOnly : workflows.fixedRealLatestSynthetic,
    // The real data alone leave the samples of the model unused; a schedule has no empty batches.
    n: schedules.realThenSynthetic(REAL, Math.max(1, Math.round(lambda * REAL))),
  }
}

/** Samples of the latest model alone, as many as there were real observations. */
export const FULLY_SYNTHETIC: Loop = {
  workflow: workflows.replace,
  n: schedules.realThenSynthetic(REAL, REAL),
}

/** Whether real data get 1 % less likely, or worse, with every round of a loop. */
export const degrades = <Point extends FlowLoop>(loop: (point: Point) => Loop) =>
  experiment(loop, (world, { toy, T }: Point) => {
    const losses = heldOutLosses(toy, T, world)
    return (stream) => lossSlope(losses(stream)) >= DEGRADES_FROM
  })

/**
 * Runs a loop once and hands over the held-out loss of each round's model: minus the mean log-density of real
 * observations that no model has seen, in nats an observation.
 */
function heldOutLosses(toy: Toy, rounds: number, loop: Loop): (stream: Stream) => readonly number[] {
  const { data, unit } = PLANAR_TOYS[toy]
  const family = realNvp(SHAPE, unit, FINE_TUNING)
  const training = recursiveTraining({
    family,
    realData: data,
    initial: pretrained(toy),
    workflow: loop.workflow,
    schedule: loop.n,
  })
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
export function lossLines(toy: Toy): { readonly [name: string]: (point: FlowLoop) => number } {
  const line = (loop: Loop) => {
    let losses: readonly number[] | undefined
    return ({ T }: FlowLoop) => {
      losses ??= heldOutLosses(toy, ROUNDS, loop)(flowStream(toy, 'figure'))
      return losses[T - 1] ?? Number.NaN
    }
  }
  return {
    'synthetic data only': line(FULLY_SYNTHETIC),
    'real data kept, λ = 1': line(flowLoop(1)),
    'real data kept, λ = ½': line(flowLoop(0.5)),
    'real data only': line(flowLoop(0)),
  }
}
