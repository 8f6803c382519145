import { axis, domain, identity, integersFrom, verify } from 'collapse-check'
import { reciprocalSum } from '#theorems/xu-2025/reciprocal-sum'
import whichSchedules from '#theorems/xu-2025/which-schedules'

interface Block {
  /** Generations from 2^(2^j) to 2^(2^(j+1)). */
  readonly j: number
  /** Growth c·t·(ln t)^q. */
  readonly c: number
}

const relative = 1e-9
const ends = (j: number) => integersFrom(1, j).reduce((x) => x * x, 2)
const added = ({ j, c }: Block, q: number) =>
  reciprocalSum(integersFrom(ends(j) + 1, ends(j + 1)).map((t) => c * t * Math.exp(q * Math.log(Math.log(t)))))
/** ∫ dx/(x ln x) over the block moved by one is the least that it can add: ln 2 less the move. */
const least = ({ j, c }: Block) => {
  const logLog = (t: number) => Math.log(Math.log(t))
  return (logLog(ends(j + 1) + 1) - logLog(ends(j) + 1)) / c
}
const at = (j: number, c = 1): Block => ({ j, c })

verify(whichSchedules, {
  title: 'under t ln t growth every block from 2^(2^j) to 2^(2^(j+1)) adds more than a fixed amount',
  domain: domain({ j: axis.choice(0, 1, 2, 3), c: axis.logUniform(0.1, 1000) }),
  measures: 'the least that the block must add, over what it adds; the claim says at most 1',
  replicate: (point) => () => least(point) / added(point, 1),
  criterion: () => identity.atMost(1, { relative }),
  examples: [at(0), at(1), at(2), at(3)],
  controls: {
    't ln² t': {
      at: [at(1), at(2), at(3)],
      replicate: (point) => () => least(point) / added(point, 2),
    },
    't^1.5': {
      at: [at(1), at(2), at(3)],
      replicate: (point) => () => {
        const block = integersFrom(ends(point.j) + 1, ends(point.j + 1))
        return least(point) / reciprocalSum(block.map((t) => point.c * t * Math.sqrt(t)))
      },
    },
  },
  limits: [
    'Blocks up to T = 65536, added up. That each further block adds about ln 2 as well is the integral ∫ dx/(x ln x), for every j.',
  ],
  figure: {
    title: 'What a block of generations from 2^(2^j) to 2^(2^(j+1)) adds to the risk',
    x: 'j',
    xLabel: 'j',
    yLabel: 'sum of 1/c_t over the block',
    over: [0, 1, 2, 3],
    lines: {
      't ln t': (j) => added(at(j), 1),
      't ln² t': (j) => added(at(j), 2),
      'ln 2': () => Math.LN2,
    },
    series: () => undefined,
  },
})
