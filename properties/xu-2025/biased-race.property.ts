import { axis, domain, laws, logSpaced, points, probability, verify, worlds } from 'collapse-check'
import theorem, { type BiasedRun, biasedRaceProbability, raceOf } from '#theorems/xu-2025/biased-race'
import { lastBeatsFirst } from './worlds/turning-bias.ts'

const races = (a: number, n: number | number[]) => points({ n, p: 0, T: 5, beta: 1, a, turn: 1 })
const turned = (a: number, n: number) => points({ n, p: 0, T: 2, beta: 1, a, turn: -1 })
/** Sample sizes in the figure need not be integers. */
const ofFive = (a: number) => (point: BiasedRun) =>
  biasedRaceProbability(raceOf({ ...point, a }, new Array(5).fill(point.n)))

verify(theorem, {
  title: 'with bias the last model beats the first one with the predicted probability',
  domain: domain({
    n: axis.logInteger(1, 10_000),
    p: axis.choice(0, 0.5, 1, 2),
    T: axis.integer(2, 20),
    beta: axis.logUniform(0.05, 2),
    a: axis.choice(0.5, 1, 0.25),
    turn: axis.choice(1, -1),
  }),
  examples: [
    ...races(0.5, [1, 100, 10_000]),
    ...races(1, [100, 10_000]),
    ...races(0.25, [100, 10_000]),
    ...turned(0.5, 1),
    ...turned(0.25, 10_000),
  ],
  measures:
    'one run of T generations with n_t = ⌈n t^p⌉ and a bias of ±β n_t^(−a): is θ_T closer to the truth than θ_1?',
  replicate: lastBeatsFirst,
  predicts: (point) => biasedRaceProbability(raceOf(point)),
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    'the law without bias': {
      at: [...races(0.5, 100), ...races(0.25, 100), ...turned(0.25, 10_000)],
      predicts: (point) => {
        const [real, synthetic] = raceOf(point).variance
        return laws.beatsRealOnly(synthetic / real)
      },
    },
    'the bias never turns': {
      at: [...turned(0.5, 1), ...turned(0.25, 10_000)],
      world: (_: unknown, { beta }: BiasedRun) => ({ later: beta }),
    },
    'only the first model is biased': { at: races(0.5, 100), world: { later: 0 } },
  },
  survivors: {
    'another truth': { at: races(0.5, 100), world: { truth: [7] } },
    ...worlds.everyObservationDrawn(...races(0.5, 1)),
  },
  limits: ['Deviations of less than 0.02 in probability are not looked for.', 'One dimension, Gaussian data.'],
  figure: {
    title: 'Beating real data alone at T = 5 with a bias of n^(−a) in every generation',
    over: races(1, logSpaced(1, 10_000, 30)),
    labels: ['observations a generation n', 'P(5)'],
    log: 'x',
    lines: { 'a = 1': ofFive(1), 'a = ½': ofFive(0.5), 'a = ¼': ofFive(0.25), 'no bias': () => 0.25 },
    series: ({ turn, T }) => (turn === 1 && T === 5 ? 'simulated' : undefined),
  },
})
