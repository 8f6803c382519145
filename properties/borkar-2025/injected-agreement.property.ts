import { axis, chain, domain, integersFrom, points, probability, verify, worlds } from 'collapse-check'
import theorem, * as law from '#theorems/borkar-2025/injection'
import { injected, injectedMore } from './worlds/injected.ts'

const runs = (c: number | number[], T: number | number[] = 100, n = 8) => points({ symbols: 6, exponent: 1, n, c, T })
const at = (c: number) => (point: law.Injection) => law.agreement({ ...point, c })

verify(theorem, {
  title: 'two draws from the model agree with the predicted probability',
  domain: domain({
    symbols: axis.integer(2, 8),
    exponent: axis.uniform(0, 1.5),
    n: axis.logInteger(1, 200),
    perGeneration: axis.logUniform(0.05, 20),
    T: axis.logInteger(1, 200),
  })
    .derive(({ n, perGeneration, ...rest }): law.Injection => ({ n, c: perGeneration / n, ...rest }))
    .where(({ c }) => c < 1),
  examples: [...runs(0.1, [1, 5, 20, 100]), ...runs([0.01, 0.5]), ...runs(0.01, 200, 100)],
  measures: 'two draws from the last model of a run: the same symbol?',
  replicate: chain(injected, (_last, _point, { theta, world }, stream) => {
    const pair = new Float64Array(2)
    world.family.draw(theta, 2, stream, pair, 0)
    return pair[0] === pair[1]
  }),
  predicts: law.agreement,
  criterion: (value) => probability.equals(value, { margin: 0.02 }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...runs(0.1), ...runs(0.01, 200, 100)),
    'injected half as often': { at: [...runs(0.1), ...runs(0.01, 200, 100)], world: injectedMore(0.5) },
    ...worlds.allSyntheticDataAreKept(...runs(0.1)),
    ...worlds.oneGenerationTooMany(...runs(0.1, 1)),
    'the source': { at: runs(0.1, [5, 100]), predicts: law.sourceAgreement },
    'one minus c, not its square': {
      at: runs(0.1),
      predicts: ({ c, ...point }) => law.agreement({ ...point, c: 1 - Math.sqrt(1 - c) }),
    },
  },
  survivors: worlds.everyTokenDrawn(...runs(0.1, 20)),
  limits: ['Deviations of less than 0.02 in probability are not looked for; at most 200 observations.'],
  figure: {
    title: 'Probability that two draws agree, six symbols, eight observations a generation',
    over: runs(0.1, integersFrom(1, 60)),
    labels: ['generation T', 'probability'],
    lines: {
      'nothing injected': at(0),
      '1 %': at(0.01),
      '10 %': at(0.1),
      '50 %': at(0.5),
      source: law.sourceAgreement,
    },
    series: ({ n, c }) => (n === 8 && c === 0.1 ? 'simulated, 10 %' : undefined),
  },
})
