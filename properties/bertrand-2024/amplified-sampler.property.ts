import { axis, chain, domain, families, identity, logSpaced, points, verify, worlds } from 'collapse-check'
import theorem, { type AmplifiedLoop, amplifiedLambda, amplifiedMean } from '#theorems/bertrand-2024/distorted-loops'
import { tenTimesAsMuchOfBoth } from './worlds/real-and-synthetic.ts'

const family = families.gaussianMean({ sd: 1 })
const distorted = (name: string, distort: (mean: number) => number) =>
  families.distortedSampler(family, name, (theta, out) => out.set(theta.map(distort)))

const towards0 = (...ratio: number[]) => points({ c: 3, ratio, real: 0, start: 1, t: 200 })
const towards1 = (...ratio: number[]) => points({ c: 3, ratio, real: 1, start: 1, t: 40 })

verify(theorem, {
  title:
    'with a sampler amplified c times the mean follows its law: back to the data below λ = 1/(c − 1), to infinity above',
  domain: domain({
    c: axis.uniform(1.5, 6),
    ratio: axis.logUniform(0.3, 3),
    real: axis.uniform(0, 2),
    start: axis.uniform(0.5, 5),
    t: axis.integer(1, 200),
  }),
  examples: [...towards0(0.9, 1.1, 1), ...towards1(1, 0.9, 1.1), { c: 1.5, ratio: 1, real: 1, start: 1, t: 20 }],
  measures: 'the mean of the last model; no chance',
  replicate: chain(
    (loop: AmplifiedLoop) => ({
      ...worlds.population(amplifiedLambda(loop)),
      family,
      sampler: distorted('amplified', (mean) => loop.c * mean),
      truth: [loop.real],
      start: [loop.start],
      generations: loop.t + 1,
    }),
    ({ mean }) => mean,
  ),
  predicts: (point) => amplifiedMean(point),
  criterion: (value) => identity.equals(value, { relative: 1e-9 }),
  controls: {
    'an honest sampler': { at: towards0(0.9, 1.1), world: { sampler: family } },
    'a sampler that adds instead of multiplying': {
      at: towards0(1.1),
      world: (_, { c }) => ({ sampler: distorted('moved', (mean) => mean + c - 1) }),
    },
    'amplification left out of the law': { at: towards1(0.9, 1.1), predicts: (point) => amplifiedMean(point, 1) },
  },
  survivors: tenTimesAsMuchOfBoth(...towards1(1.1)),
  limits: ['Finitely many generations of a linear recursion; the threshold is where its factor passes 1.'],
  figure: {
    title: 'Mean of the model after 40 generations, sampler amplified three times, data at 1',
    over: towards1(...logSpaced(0.3, 3)),
    labels: ['λ in units of the threshold ½', 'mean'],
    log: 'both',
    lines: { 'this page': (point) => amplifiedMean(point), 'honest sampler': (point) => amplifiedMean(point, 1) },
    series: ({ t }) => (t === 40 ? 'computed' : undefined),
  },
})
