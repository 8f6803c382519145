import { axis, domain, identity, laws, points, verify } from 'collapse-check'
import theorem, { endOf } from '#theorems/bertrand-2024/radius-of-stability'
import { GENERATIONS, lastOfBasin } from './worlds/location-loops.ts'

const starts = (place: number | number[], lambda: number | number[] = 1) =>
  points({ c: 5, minority: 0.4, lambda, place })

verify(theorem, {
  title: 'the loop ends at the best model from this side of the valley, and at the wrong one from the other',
  domain: domain({
    c: axis.uniform(4, 8).means('the groups of real data lie at −c and c'),
    minority: axis.uniform(0.3, 0.48),
    lambda: axis.logUniform(0.05, 5),
    place: axis
      .choice(-0.9, -0.5, -0.1, -0.02, 0.02, 0.1, 0.5, 0.9)
      .means('where the first model is: 0 in the valley, ±1 at a maximum'),
  }),
  examples: [...starts([-0.02, 0.02], [0.1, 1, 4]), ...starts([-0.9, 0.9])],
  measures: `the model after ${GENERATIONS} generations, two Cauchy groups; no chance`,
  replicate: lastOfBasin,
  predicts: endOf,
  criterion: (value) => identity.equals(value, { relative: 1e-4 }),
  controls: {
    'the global maximum in place of the nearest': {
      at: starts(-0.02, [0.05, 0.1]),
      world: { search: laws.globalCauchyRetraining, generations: 50 },
    },
    'a sampler that shifts by one': { at: starts([-0.02, 0.5]), world: { sampler: (theta: number) => theta + 1 } },
    'a radius that is half as large': {
      at: starts(0.1, [1, 4]),
      predicts: (point) => endOf({ ...point, place: point.place - 0.5 }),
    },
  },
  limits: ['One dimension; within 2 % of the valley the way is long, and is left out.'],
  figure: {
    title: 'Where the loop ends, groups at ±5',
    over: starts([-0.9, -0.5, -0.1, -0.02, 0.02, 0.1, 0.5, 0.9]),
    labels: ['place of the first model, 0 in the valley', 'last model'],
    lines: { 'this page': endOf },
    series: ({ lambda }) => `λ = ${lambda}`,
  },
})
