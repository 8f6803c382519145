import { existsSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { collapseCheck } from '../../src/vitest/plugin.ts'
import { PropertyReporter, VerifyReporter } from '../../src/vitest/reporters.ts'

afterEach(() => vi.unstubAllEnvs())

/** What the plugin makes of a configuration of vitest that says this, at a tier. */
function made(tier: 'quick' | 'full', said: { [name: string]: unknown } = {}) {
  vi.stubEnv('TIER', tier)
  vi.stubEnv('POINT', undefined)
  const { config } = collapseCheck()
  if (typeof config !== 'function')
    throw new Error('the plugin has no function that changes the configuration')
  const user: { test: { [name: string]: unknown } } = { test: said }
  ;(config as (user: object) => void)(user)
  return user.test
}

describe('the plugin', () => {
  test("runs claims beside the project's own tests, and leaves these alone", () => {
    const { include, reporters, setupFiles, ...rest } = made('quick')
    expect(include).toContain('properties/**/*.property.{ts,js}')
    expect(include).toContain('**/*.{test,spec}.?(c|m)[jt]s?(x)')
    expect((reporters as unknown[])[0]).toBeInstanceOf(PropertyReporter)
    expect((setupFiles as string[]).every((file) => existsSync(file))).toBe(true)
    expect(rest).toEqual({})
  })

  test('runs claims alone at the full tier, with a reporter of their own', () => {
    const { include, reporters, isolate } = made('full')
    expect(include).toEqual(['properties/**/*.property.{ts,js}'])
    expect((reporters as unknown[])[0]).toBeInstanceOf(VerifyReporter)
    expect(isolate).toBe(false)
  })

  test('adds claims to the tests that a configuration names, and takes them out of a run of claims', () => {
    const said = { include: ['mine/**'], reporters: ['dot'], setupFiles: 'mine.ts' }
    const quick = made('quick', said)
    expect(quick.include).toEqual(['mine/**', 'properties/**/*.property.{ts,js}'])
    expect(quick.reporters).toEqual(['dot'])
    expect(quick.setupFiles).toEqual(['mine.ts', expect.stringMatching(/index\.ts$/)])
    const full = made('full', said)
    expect(full.include).toEqual(['properties/**/*.property.{ts,js}'])
    expect((full.reporters as unknown[])[0]).toBeInstanceOf(VerifyReporter)
  })

  test('takes a configuration at its word that names property files, a reporter of ours or the tier', () => {
    const said = {
      include: ['properties/**/flow-*.property.ts'],
      reporters: [new PropertyReporter()],
      env: { TIER: 'full' },
      isolate: true,
    }
    const { setupFiles, ...rest } = made('quick', { ...said })
    expect(setupFiles).toHaveLength(1)
    expect(rest).toEqual({ ...said, maxWorkers: '100%' })
  })
})
