// A claim with a world for every kind of criterion, announced as property files do: threads load it.
import { axis, domain, verify } from 'collapse-check'
import { coin, fairness } from '../../claims/coin.ts'
import { EVERY_CRITERION } from '../../trials/every-criterion.ts'

const { title, measures, criterion } = coin()
verify(fairness, {
  title,
  measures,
  domain: domain({ n: axis.integer(1, 100), p: axis.uniform(0.1, 0.9) }),
  examples: [{ n: 1, p: 0.5 }],
  criterion,
  replicate: () => (stream) => stream.uniform() < 0.4,
  controls: Object.fromEntries(
    EVERY_CRITERION.map(([name, , replicate]) => [
      name,
      { at: [{ n: 1, p: 0.5 }], replicate: () => replicate },
    ]),
  ),
  figure: {
    over: [
      { n: 1, p: 0.5 },
      { n: 2, p: 0.5 },
    ],
    labels: ['n', ''],
    lines: { law: ({ p }) => p },
  },
})
