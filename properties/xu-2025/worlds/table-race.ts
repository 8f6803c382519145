import { experiment, recursiveTraining, type Stream, schedules, workflows } from 'collapse-check'
import { table } from '#data/table'
import { type Compared, populationOf, type TablePopulation } from './table-population.ts'

/** T Gaussians, each fitted to n observations: of the table at first, of the latest model then. */
export interface TableRace {
  readonly table: string
  readonly compared: Compared
  readonly n: number
  readonly T: number
}

const populations = new Map<string, TablePopulation>()

/** A table of the run as a population. */
export function population({ table: name }: Pick<TableRace, 'table'>): TablePopulation {
  const found = populations.get(name) ?? populationOf(table(name))
  populations.set(name, found)
  return found
}

/** Is the last model closer to the table than the first? */
export const lastBeatsFirst = experiment(
  ({ compared, ...race }: TableRace) => ({
    realData: compared === 'means' ? population(race).rows : population(race).family,
    workflow: workflows.replace,
    /** The first model is one of another run. */
    opponentIsAnother: false,
  }),
  ({ realData, workflow, opponentIsAnother }, { compared, n, T, ...race }) => {
    const { family, fitted, squaredDistance } = population(race)
    const training = recursiveTraining({
      family,
      realData,
      workflow,
      schedule: schedules.constant(n),
      initial: fitted,
    })
    const truth = realData === family ? fitted : []
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
