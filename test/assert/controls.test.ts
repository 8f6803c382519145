import { certify } from 'collapse-check/assert'
import { describe, expect, test } from 'vitest'
import { agent, criterion, failure } from './agents.ts'

describe('controls', () => {
  test('let an assertion pass if all of them are refuted', async () => {
    const { controls, line } = await certify(agent(0.97), criterion, {
      controls: { 'always fails': () => false, 'a coin': agent(0.5) },
    })
    expect(controls.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['always fails', 'refuted'],
      ['a coin', 'refuted'],
    ])
    expect(line).toContain('; controls refuted 2/2;')
  })

  test('fail it where one is as good as what is claimed', async () => {
    const { message, certificate } = await failure(
      certify(agent(0.97), criterion, { controls: { 'the same': agent(0.97) } }),
    )
    expect(certificate.verdict).toBe('control not refuted')
    expect(message).toMatch(/control {4}'the same' was certified: 0\.9/)
    expect(message).toContain('what the assertion does not refute it cannot tell apart')
  })

  test('share alpha, and are bound by the same budget', async () => {
    const { certificate } = await failure(
      certify(agent(1), criterion, { budget: { replicates: 170 }, controls: { late: agent(0.5) } }),
    )
    expect(certificate.controls.map(({ verdict, endedBy }) => [verdict, endedBy])).toEqual([
      ['inconclusive', 'replicates'],
    ])
    const alone = await failure(certify(() => false, criterion))
    const shared = await failure(certify(() => false, criterion, { controls: { coin: agent(0.5) } }))
    expect(shared.certificate.replicates).toBeGreaterThan(alone.certificate.replicates)
  })

  test('are not run where the claim itself fails', async () => {
    let ran = 0
    const control = () => ran++ < 0
    await failure(certify(agent(0.5), criterion, { controls: { control } }))
    expect(ran).toBe(0)
  })
})
