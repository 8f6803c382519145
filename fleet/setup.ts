// A setup file of vitest: blocks of all properties run on the fleet.
import { join } from 'node:path'
import { runBlocksOn } from '../src/workers/elsewhere.ts'
import { engineOf } from '../src/workers/engine.ts'
import { QueueRunner } from './queue-runner.ts'

runBlocksOn(new QueueRunner(engineOf(join(import.meta.dirname, '..'))))
