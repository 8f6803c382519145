import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { figureOf } from '../../report/figure/figure-of.ts'
import { type Around, pages } from '../../report/pages.ts'
import type { PropertyRecord } from '../../trials/records/record.ts'
import { threadArguments } from './thread-arguments.ts'

/** Beside this file, in the sources and in what is built of them alike. */
const THREAD = new URL(`./figure-thread${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
  .href

/** Fewer figures take less time than a thread takes to start. */
const FIGURES = 50

/** {@link pages}, the same bytes: where there are many figures, which take nine tenths of the time, threads draw them. */
export async function pagesInThreads(
  records: readonly PropertyRecord[],
  around: Around,
): Promise<Map<string, string>> {
  const threads = Math.min(availableParallelism(), Math.floor(records.length / FIGURES))
  if (threads < 2) return pages(records, around)
  const execArgv = threadArguments()
  const pool = new Tinypool({ filename: THREAD, minThreads: threads, maxThreads: threads, execArgv })
  const broken = new Promise<never>((_, reject) => void pool.on('error', reject))
  broken.catch(() => {})
  let isOver = false
  // What a thread cannot draw is drawn here, or says here why not, as an error of its class.
  const draw = (record: PropertyRecord): Promise<string> =>
    Promise.race([pool.run(record), broken]).catch((error: unknown) => {
      if (isOver) throw error
      return figureOf(record)
    })
  try {
    return await pages(records, around, draw)
  } finally {
    isOver = true
    await pool.destroy()
  }
}
