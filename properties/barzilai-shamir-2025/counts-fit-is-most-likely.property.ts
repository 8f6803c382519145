import { always, domain, integersFrom, verify } from 'collapse-check'
import theorem from '#theorems/barzilai-shamir-2025/members'
import { anyOf, members, mostLikely, namesWith } from './worlds/every-family.ts'
import { isMostLikely } from './worlds/member-fits.ts'

const NAMES = mostLikely(namesWith('counts'))

verify(theorem, {
  title: 'no model beside the estimate of a Gaussian or a count is more likely',
  domain: domain(anyOf(NAMES)),
  examples: members(NAMES),
  measures: 'whether the likelihood of eight observations falls wherever one parameter of the estimate is moved',
  replicate: isMostLikely,
  criterion: () => always({ margin: 0.01 }),
  controls: {
    'the estimate moved by a percent': {
      at: members(['Gaussian mean', 'Poisson', 'negative binomial']),
      world: { moved: 0.01 },
    },
  },
  limits: ['Moves by a thousandth and by a tenth of each parameter; samples that have no estimate are drawn again.'],
  figure: {
    title: 'How often the estimate of a Poisson mean is the most likely one',
    over: members(
      ['Poisson'],
      integersFrom(0, 10).map((tenths) => tenths / 10),
    ),
    labels: ['where the mean is in its range', 'probability'],
    lines: { always: () => 1 },
  },
})
