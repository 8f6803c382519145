import { existsSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { collapseCheck } from '../../src/vitest/plugin.ts'
import { PropertyReporter, VerifyReporter } from '../../src/vitest/reporters.ts'

afterEach(() => vi.unstubAllEnvs())

/** What the plugin adds to a configuration of vitest that says this, at a tier. */
function added(tier: 'quick' | 'full', said: object = {}) {
  vi.stubEnv('TIER', tier)
  vi.stubEnv('POINT', undefined)
  const { config } = collapseCheck()
  if (typeof config !== 'function')
    throw new Error('the plugin has no function that changes the configuration')
  return (config as (user: object) => { test: { [name: string]: unknown } })({ test: said }).test
}

describe('the plugin', () => {
  test("runs claims beside the project's own tests, and leaves these alone", () => {
    const { include, reporters, setupFiles, ...rest } = added('quick')
    expect(include).toContain('properties/**/*.property.{ts,js}')
    expect(include).toContain('**/*.{test,spec}.?(c|m)[jt]s?(x)')
    expect((reporters as unknown[])[0]).toBeInstanceOf(PropertyReporter)
    expect((setupFiles as string[]).every((file) => existsSync(file))).toBe(true)
    expect(rest).toEqual({})
  })

  test('runs claims alone at the full tier, with a reporter of their own', () => {
    const { include, reporters, isolate } = added('full')
    expect(include).toEqual(['properties/**/*.property.{ts,js}'])
    expect((reporters as unknown[])[0]).toBeInstanceOf(VerifyReporter)
    expect(isolate).toBe(false)
  })

  test('keeps what the configuration says itself, and believes its tier', () => {
    const said = { include: ['mine'], reporters: ['dot'], env: { TIER: 'full' } }
    const { setupFiles, ...rest } = added('quick', said)
    expect(setupFiles).toHaveLength(1)
    expect(rest).toEqual({ maxWorkers: '100%', isolate: false })
  })
})
