import {
  type Experiment,
  type Family,
  families,
  type Parameters as Model,
  recursiveTraining,
  type Stream,
  schedules,
  type TrainingPlan,
  variates,
  workflows,
} from 'collapse-check'

/** Observations a generation, and generations. */
export interface Generations {
  readonly n: number
  readonly k: number
}

/** What is asked of the model (mean, sd) after k generations that started from N(0, unit²), in that unit. */
export const gaussianAfter =
  <Point extends Generations>(
    ask: (mean: number, sd: number, point: Point) => boolean | number,
    changed: Partial<TrainingPlan> = {},
    { unit = 1, later = 0 }: { readonly unit?: number; readonly later?: number } = {},
  ): Experiment<Point> =>
  (point) => {
    const training = gaussianTraining(point.n, changed)
    return (stream) => {
      const theta = training.run([0, unit], point.k + later, stream)
      return ask(at(theta, 0) / unit, at(theta, 1) / unit, point)
    }
  }

/** The largest standard deviation of k generations that started from N(0, 1). */
export const largestSpread =
  <Point extends Generations>(
    ask: (largest: number, point: Point) => boolean,
    changed: Partial<TrainingPlan> = {},
  ): Experiment<Point> =>
  (point) => {
    const training = gaussianTraining(point.n, changed)
    return (stream) => {
      let largest = 1
      training.run([0, 1], point.k, stream, (_, theta) => {
        largest = Math.max(largest, at(theta, 1))
      })
      return ask(largest, point)
    }
  }

export const maximumLikelihood: Partial<TrainingPlan> = { family: families.gaussian({ divisor: 'n' }) }

/** Every observation drawn, with noise of another law that has mean 0 and variance 1. */
export function noise(name: string, standard: (stream: Stream) => number): Partial<TrainingPlan> {
  const { statistic: _, ...drawn } = families.gaussian({ divisor: 'n-1' })
  const family: Family = {
    ...drawn,
    name,
    draw(theta, n, stream, out, start) {
      for (let i = start; i < start + n; i++) out[i] = at(theta, 0) + at(theta, 1) * standard(stream)
    },
  }
  return { family }
}

export const uniformNoise = noise('uniform noise', (stream) => Math.sqrt(12) * (stream.uniform() - 0.5))
export const laplaceNoise = noise('Laplace noise', (stream) => {
  const u = stream.openUniform() - 0.5
  return (-Math.sign(u) * Math.log1p(-2 * Math.abs(u))) / Math.SQRT2
})

/** A broken estimator: every standard deviation is multiplied by a factor. */
export const scaledSpread = (factor: (n: number) => number): Partial<TrainingPlan> => ({
  family: families.changedEstimator(families.gaussian({ divisor: 'n-1' }), 'scaled spread', (theta, n) => {
    theta[1] = at(theta, 1) * factor(n)
  }),
})

/** The same model with a mean that is known to be 0: the variance is Σ x²/n. */
export function knownMean(): Partial<TrainingPlan> {
  const { statistic: _, ...drawn } = families.gaussian({ divisor: 'n' })
  return {
    family: {
      ...drawn,
      draw(theta, n, stream, out, start) {
        for (let i = start; i < start + n; i++) out[i] = at(theta, 1) * variates.normal(stream)
      },
      fit(sample, n, theta) {
        let squares = 0
        for (let i = 0; i < n; i++) squares += (sample[i] ?? 0) * (sample[i] ?? 0)
        theta[1] = Math.sqrt(squares / n)
      },
    },
  }
}

function gaussianTraining(n: number, changed: Partial<TrainingPlan>) {
  return recursiveTraining({
    family: families.gaussian({ divisor: 'n-1' }),
    workflow: workflows.replace,
    schedule: schedules.constant(n),
    ...changed,
  })
}

function at(theta: Model, i: number): number {
  return theta[i] ?? Number.NaN
}
