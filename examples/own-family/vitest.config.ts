import { collapseCheck } from 'collapse-check/vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({ plugins: [collapseCheck()] })
