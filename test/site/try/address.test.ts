import { EPOCH } from 'collapse-check'
import { expect, test } from 'vitest'
import { choiceIn, judgeAddress, pointIn, toolIn, tryAddress } from '../../../site/try/address.ts'
import type { Choice, Description } from '../../../site/try/protocol.ts'

const axis = (name: string) => ({ name, words: '', values: [1, 2, 3], log: false })
const description: Description = {
  axes: [axis('n'), axis('k')],
  variants: [
    { name: 'all data are kept', kind: 'control' },
    { name: 'k = 2n & more', kind: 'survivor' },
  ],
  start: { n: 1, k: 2 },
  along: 'k',
  replicate: '',
  log: false,
  sentence: '',
}
const start: Choice = { drawn: { n: 1, k: 2 }, along: 'k', variants: [], epoch: EPOCH }

test.each<[string, Choice]>([
  ['as the property starts', start],
  ['other values', { ...start, drawn: { n: 3, k: 0.25 } }],
  ['a text, a text that looks like a number, a list', { ...start, drawn: { n: 'Gaussian mean', k: '2' } }],
  ['another axis', { ...start, along: 'n' }],
  [
    'worlds with signs of addresses in their names',
    { ...start, variants: ['all data are kept', 'k = 2n & more'] },
  ],
  ['other samples', { ...start, epoch: 'own 3' }],
])('an address leads back to what was chosen: %s', (_, choice) => {
  const address = tryAddress('demo/coin', choice)
  expect(choiceIn(address, description)).toEqual(choice)
  expect([toolIn(address, 'demo/coin'), toolIn(address, 'demo/other')]).toEqual(['try', undefined])
})

test('what an address says of axes and worlds that are not there is passed over', () => {
  expect(choiceIn('?try=demo/coin&at=m%3D7&along=m&with=nothing&epoch=+', description)).toEqual(start)
  expect(choiceIn('?try=demo/coin&at=no', description)).toEqual(start)
})

test('a point to be judged comes back as it was', () => {
  const point = { family: 'Gaussian mean', n: 10, epsilon: 0.1 }
  const address = judgeAddress('demo/coin', point)
  expect(pointIn(address)).toEqual(point)
  expect(toolIn(address, 'demo/coin')).toBe('judge')
  expect([pointIn('?judge=demo/coin'), toolIn('', 'demo/coin')]).toEqual([undefined, undefined])
})
