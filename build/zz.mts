import { bundledSpecialFunctions } from './bundled-special-functions.ts'
const { build } = await import('/work/main/node_modules/vitepress/node_modules/vite/dist/node/index.js')
for (const min of [0, 8000]) await build({
    configFile: false, root: '/work/wt/browser/test/browser', base: './', logLevel: 'error',
    resolve: { conditions: ['collapse-check-source'] },
    plugins: [bundledSpecialFunctions()],
    worker: { format: 'es', plugins: () => [bundledSpecialFunctions()], rollupOptions: { output: { experimentalMinChunkSize: min } } },
    build: { outDir: '/tmp/v5-' + min, emptyOutDir: true, target: 'es2022' },
})
