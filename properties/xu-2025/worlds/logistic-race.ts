import { experiment, families, NoFitError, recursiveTraining, type Stream, schedules, workflows } from 'collapse-check'
import type { LogisticRace } from '#theorems/xu-2025/logistic-race'

/** Models of equal data differ by what the solver leaves, and tie. */
const wins = (first: number, last: number, stream: Stream) =>
  Math.abs(first - last) < 1e-9 ? stream.uniform() < 0.5 : last < first

/** Is the last logistic regression closer to the truth than the first? A run that comes upon separable data is lost. */
export const lastBeatsFirst = experiment(
  ({ intercept, slope }: LogisticRace) => ({
    truth: [intercept, slope],
    /** In the order in which they are drawn. */
    levels: [-1, 0, 1],
    workflow: workflows.replace,
    /** The first model is one of another run. */
    opponentIsAnother: false,
  }),
  ({ truth, levels, workflow, opponentIsAnother }, { m, T }) => {
    const design = Float64Array.from(levels.flatMap((x) => [1, x]))
    const training = recursiveTraining({
      family: families.logisticRegression({ dimension: 2, design }),
      workflow,
      schedule: schedules.constant(3 * m),
    })
    const error = (w: Float64Array) => Math.hypot(...w.map((value, i) => value - Number(truth[i])))
    let first = 0
    const run = (stream: Stream) =>
      error(
        training.run(truth, T, stream, (t, w) => {
          if (t === 1) first = error(w)
        }),
      )
    return (stream) => {
      try {
        const last = run(stream)
        if (!opponentIsAnother) return wins(first, last, stream)
        const another = first
        return wins(another, run(stream), stream)
      } catch (thrown) {
        if (thrown instanceof NoFitError) return false
        throw thrown
      }
    }
  },
)
