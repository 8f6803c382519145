import { build, defaultClientConditions } from 'vite'
import { bundledSpecialFunctions } from '../../build/bundled-special-functions.ts'

/** Builds the page of this folder, with the worker of the site and a module for each property, into a folder. */
export async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    resolve: { conditions: ['collapse-check-source', ...defaultClientConditions] },
    plugins: [bundledSpecialFunctions()],
    worker: { format: 'es', plugins: () => [bundledSpecialFunctions()] },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  })
}
