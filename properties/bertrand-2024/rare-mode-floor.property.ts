import { always, axis, domain, families, fold, integersFrom, points, verify, worlds } from 'collapse-check'
import theorem, { type RareMode } from '#theorems/bertrand-2024/rare-mode-floor'

/** Whether all of n modes, each seen once in the real data, stay at factor/(n + k) or above. */
const allAbove = (factor: number) =>
  fold(
    ({ n, k, t }: RareMode) => {
      const family = families.categorical({ symbols: n })
      const truth = new Array<number>(n).fill(1 / n)
      return {
        ...worlds.realAndSynthetic(n, k),
        family,
        realData: families.withoutChance(family),
        truth,
        generations: t + 1,
      }
    },
    {
      start: () => true,
      each(above, _model, _t, { n, k }, theta) {
        const floor = (factor / (n + k)) * (1 - 1e-12)
        return above && theta.every((p) => p >= floor)
      },
      read: (above) => above,
    },
  )

const loops = (n: number, k: number | number[], t = 10) => points({ n, k, t })

verify(theorem, {
  title: 'every mode of the real data keeps a probability of at least 1/(n + k)',
  domain: domain({ n: axis.logInteger(2, 60), lambda: axis.logUniform(0.1, 10), t: axis.logInteger(1, 20) }).derive(
    ({ n, lambda, t }) => ({ n, k: Math.ceil(lambda * n), t }),
  ),
  examples: [...loops(50, 50), ...loops(50, 50, 20), ...loops(10, [5, 100]), ...loops(2, 2)],
  measures: 'one run with n modes that the real data show once each: are all above the floor in every generation?',
  replicate: allAbove(1),
  criterion: () => always({ margin: 0.01 }),
  controls: {
    ...worlds.noRealDataAfterTheFirstFit(...loops(50, 50), ...loops(10, 5)),
    'a floor twice as high': { at: [...loops(50, 50), ...loops(10, 5)], replicate: allAbove(2) },
    ...worlds.allSyntheticDataAreKept(...loops(50, 50)),
  },
  survivors: worlds.everySyntheticObservationDrawn(...loops(10, 5)),
  limits: ['Violations rarer than 1 in 100 runs are not looked for; the floor is a proof, not an estimate.'],
  figure: {
    title: 'The floor of a mode seen once, n = 50',
    over: loops(50, integersFrom(0, 200)),
    labels: ['synthetic observations k', 'probability'],
    lines: { 'floor 1/(n + k)': ({ n, k }) => 1 / (n + k), 'share in the real data': () => 0.02 },
    series: () => undefined,
  },
})
