import { axis, domain, experiment, logSpaced, points, probability, variates, verify } from 'collapse-check'
import theorem, { type NextLevel, nextVisitBy, offsetAtMost } from '#theorems/barzilai-shamir-2025/lemma-f-5'

const level = (delta: number | number[], leak = 0.01, n = 20) => points({ n, leak, delta })

/** Whether the next level is visited too late, or its largest offset is too near to its end. */
const fails = experiment(
  (_: NextLevel) => ({ time: 1, offset: 1, perGeneration: (n: number) => n }),
  ({ time, offset, perGeneration }, point) => {
    const { leak } = point
    const n = perGeneration(point.n)
    const generations = Math.ceil(time * nextVisitBy(point))
    const most = 1 - offset * (1 - offsetAtMost(point))
    return (stream) => {
      for (let t = 0; t < generations; t++) {
        const visits = variates.binomial(stream, n, leak)
        if (visits === 0) continue
        let largest = 0
        for (let i = 0; i < visits; i++) largest = Math.max(largest, stream.uniform())
        return largest > most
      }
      return true
    }
  },
)

verify(theorem, {
  title: 'the next level is visited in time, and not too near to its end, with probability 1 − δ',
  domain: domain({
    n: axis.logInteger(1, 1000),
    leak: axis.logUniform(1e-4, 0.25).means('the product of the leaks of all levels so far'),
    delta: axis.logUniform(0.01, 0.9),
  }),
  examples: [...level([0.05, 0.2, 0.5]), ...level(0.2, 1e-4), ...level(0.2, 0.25, 200)],
  measures: 'one climb from a staircase with these leaks: too late, or too near to the end?',
  replicate: fails,
  criterion: ({ delta }) => probability.atMost(delta, { margin: 0.02 }),
  controls: {
    'a quarter of the time': { at: level([0.05, 0.2]), world: { time: 0.25 } },
    'two fifths of the time, one observation a generation': {
      at: level(0.05, 1e-4, 1),
      world: { time: 0.4 },
    },
    'two hundred times as far from the end': { at: level([0.2, 0.5], 0.25, 200), world: { offset: 200 } },
  },
  limits: ['The state before the visit is given; whole climbs are in lemma-f-5-climb.'],
  figure: {
    title: 'How often the next level is late or its offset too large, n = 20, leaks 0.01',
    over: level(logSpaced(0.02, 0.9)),
    labels: ['δ', 'probability'],
    lines: { 'bound δ': ({ delta }) => delta },
    series: () => 'simulated',
  },
})
