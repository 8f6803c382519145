import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { completeStaged } from './staged-changes.ts'

/** Below the project: the number of the process that is writing its pages. */
const LOCK = '.collapse-check/lock'
/** How often a waiting run looks, in milliseconds. */
const LOOKED_FOR_EVERY = 200

/**
 * Does some work on the pages of a project while no other run does, after completing what a run left that was stopped.
 *
 * A lock whose process is no more is not respected.
 *
 * @param say tells the reader that another run has to end first
 */
export async function oneAtATime<T>(
  root: string,
  say: (text: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const lock = join(root, LOCK)
  mkdirSync(dirname(lock), { recursive: true })
  let told: number | undefined
  for (let owner = take(lock); owner !== undefined; owner = take(lock)) {
    if (owner !== told) say(`Process ${owner} is writing the pages of this project; waiting for it to end.`)
    told = owner
    await setTimeout(LOOKED_FOR_EVERY)
  }
  try {
    completeStaged(root)
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Takes a lock, or says which living process has it. */
function take(lock: string): number | undefined {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const owner = ownerOf(lock)
  if (owner !== undefined && isAlive(owner)) return owner
  rmSync(lock, { force: true })
  return take(lock)
}

/** The process that has a lock; `undefined` if it was given up meanwhile, or its process was stopped while taking it. */
function ownerOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
