import { axis, domain, identity, integersFrom, laws, points, verify } from 'collapse-check'
import theorem from '#theorems/xu-2025/which-schedules'

interface Block {
  /** Generations from 2^(2^j) to 2^(2^(j+1)). */
  readonly j: number
  /** Growth c·t·(ln t)^q. */
  readonly c: number
}

const blocks = (...j: number[]) => points({ j, c: 1 })
const ends = (j: number) => integersFrom(1, j).reduce((x) => x * x, 2)
const added = ({ j, c }: Block, growth: (t: number) => number) =>
  laws.reciprocalSum(integersFrom(ends(j) + 1, ends(j + 1)).map((t) => c * t * growth(t)))
const logarithm = (q: number) => (t: number) => Math.exp(q * Math.log(Math.log(t)))
/** ∫ dx/(x ln x) over the block moved by one is the least that it can add: ln 2 less the move. */
const least = ({ j, c }: Block) => {
  const logLog = (t: number) => Math.log(Math.log(t))
  return (logLog(ends(j + 1) + 1) - logLog(ends(j) + 1)) / c
}

verify(theorem, {
  title: 'under t ln t growth every block from 2^(2^j) to 2^(2^(j+1)) adds more than a fixed amount',
  domain: domain({ j: axis.choice(0, 1, 2, 3), c: axis.logUniform(0.1, 1000) }),
  examples: blocks(0, 1, 2, 3),
  measures: 'the least that the block must add, over what it adds; the claim says at most 1',
  replicate: (point) => () => least(point) / added(point, logarithm(1)),
  criterion: () => identity.atMost(1, { relative: 1e-9 }),
  controls: {
    't ln² t': {
      at: blocks(1, 2, 3),
      replicate: (point) => () => least(point) / added(point, logarithm(2)),
    },
    't^1.5': { at: blocks(1, 2, 3), replicate: (point) => () => least(point) / added(point, Math.sqrt) },
  },
  limits: [
    'Blocks up to T = 65536, added up. That each further block adds about ln 2 as well is the integral ∫ dx/(x ln x), for every j.',
  ],
  figure: {
    title: 'What a block of generations from 2^(2^j) to 2^(2^(j+1)) adds to the risk',
    over: blocks(0, 1, 2, 3),
    labels: ['j', 'sum of 1/c_t over the block'],
    lines: {
      't ln t': (block) => added(block, logarithm(1)),
      't ln² t': (block) => added(block, logarithm(2)),
      'ln 2': () => Math.LN2,
    },
    series: () => undefined,
  },
})
