import { resolve } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => resolve(import.meta.dirname, path)

/**
 * The page in two files: the few lines that make the first calls, run first, and all the first paint needs. What reads the
 * messages of sellers comes with its screen.
 */
const pageFiles = [
  {
    name: 'first-calls',
    test: /src\/renderer\/(?:first-calls|last-language|word-files|backend\/(?:bridge|create-backend|head-start))\.ts/,
    priority: 2,
  },
  {
    name: 'page',
    test: /node_modules|src\/(?:core(?!\/reading)|renderer\/(?:stores(?!\/reading)|composables|backend|components\/(?:app|base|compose|checklist|export)))\//,
    priority: 1,
  },
]

/** One build for every shell: Node entries as ES modules, the sandboxed preload as one CommonJS file, the page. */
export default defineConfig({
  main: {
    build: {
      outDir: 'out/node',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: at('src/main/index.ts'),
          web: at('src/web/index.ts'),
          cli: at('src/cli/index.ts'),
          worker: at('src/app/jobs/worker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: at('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    base: './',
    plugins: [vue()],
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
    },
    server: { fs: { allow: [at('.')] } },
    build: {
      outDir: at('out/renderer'),
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: at('src/renderer/index.html') },
        output: { codeSplitting: { groups: pageFiles } },
      },
    },
  },
})
