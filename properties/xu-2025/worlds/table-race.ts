import { experiment, readOptions, recursiveTraining, type Stream, schedules, workflows } from 'collapse-check'
import { realTable } from './table.ts'
import { type Compared, populationOf } from './table-population.ts'

/** T Gaussians, each fitted to n observations: of the table at first, of the latest model then. */
export interface TableRace {
  readonly compared: Compared
  readonly n: number
  readonly T: number
}

const file = readOptions().table
export const isOwnTable = file === undefined
export const table = realTable(file)
export const { family, fitted, rows, spectrum, squaredDistance } = populationOf(table)

/** Is the last model closer to the table than the first? */
export const lastBeatsFirst = experiment(
  ({ compared }: TableRace) => ({
    realData: compared === 'means' ? rows : family,
    workflow: workflows.replace,
    /** The first model is one of another run. */
    opponentIsAnother: false,
  }),
  ({ realData, workflow, opponentIsAnother }, { compared, n, T }) => {
    const training = recursiveTraining({
      family,
      realData,
      workflow,
      schedule: schedules.constant(n),
      initial: fitted,
    })
    const truth = realData === rows ? [] : fitted
    let first = 0
    const run = (stream: Stream) =>
      squaredDistance(
        compared,
        training.run(truth, T, stream, (t, theta) => {
          if (t === 1) first = squaredDistance(compared, theta)
        }),
      )
    return (stream) => {
      const last = run(stream)
      if (!opponentIsAnother) return last < first
      const another = first
      return run(stream) < another
    }
  },
)
