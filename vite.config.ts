import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { catalogueNamed } from './scripts/translations/compiled.ts'
import { frontScripts, isOfPage } from './src/build/vite/chunks.ts'
import {
  BROWSERS,
  compiledMessages,
  constants,
  hotStyles,
  importedStyles,
  parallelStyles,
  QUIET,
  stylesOf,
} from './src/build/vite/shared.ts'
import { servePages } from './src/build/vite/servePages.ts'
import { writtenRules } from './src/build/vite/rules.ts'

/** The language is in the name of a catalogue, because a stored atlas has only those of its language. */
const chunkName = ({ facadeModuleId }: { facadeModuleId?: string | null }): string => {
  const { language, name } = catalogueNamed(facadeModuleId ?? '')
  const [, page] = /\/([a-z]+)\/page\.tsx?$/.exec(facadeModuleId ?? '') ?? []
  return `assets/${language ? `${name}.${language}` : (page ?? '[name]')}-[hash].js`
}

/** Runs tests of the built site in one engine: those in a folder in Chromium, the journeys in the others. */
const inBrowser = (name: 'browser' | 'sweep' | 'server' | 'firefox' | 'webkit', tests: string) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${tests}/*.test.ts`],
    globalSetup: ['tests/browser/support/globalSetup.ts'],
    isolate: false,
    expect: { poll: { timeout: 20_000 } },
  },
})

/** A page names in its head what its start needs. */
const isMain = (script: string): boolean => script.startsWith('assets/main-')

export default defineConfig(({ command, mode, isSsrBuild }) => ({
  // Relative addresses work in any folder of any host.
  base: './',
  // A missing page is a 404, not the front page.
  appType: 'mpa',
  publicDir: isSsrBuild ? false : 'public',
  plugins: [
    compiledMessages(),
    writtenRules(),
    importedStyles(),
    parallelStyles(),
    // An edit of a component shows without losing the state; tests and builds have nothing of it.
    command === 'serve' && mode === 'development' && [react(), hotStyles(), servePages()],
  ],
  experimental: {
    // A stylesheet that the head of the page names is 0 in the list of what a part needs (ui/stylesheets.ts).
    renderBuiltUrl: (file, { hostId, hostType }) =>
      hostType === 'js' && file.endsWith('.css') && (isOfPage(file) || isMain(hostId))
        ? { runtime: '0' }
        : undefined,
  },
  define: {
    ...constants(),
    // The prerenderer runs in Node, where libraries check and warn without this.
    ...(isSsrBuild && { 'process.env.NODE_ENV': JSON.stringify('production') }),
  },
  css: stylesOf(command === 'build'),
  build: {
    target: BROWSERS,
    assetsInlineLimit: 0,
    // A later part is asked for with all that it needs besides its page, since a script of its own names these too late.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (part, scripts, { hostId }) =>
        isMain(hostId) ? [] : scripts.filter((file) => file !== part && !isOfPage(file)),
    },
    // Pages without a script get their styles from the prerenderer.
    emitAssets: true,
    // The prerenderer reads the manifest, see src/build/builtFiles.ts.
    manifest: true,
    chunkSizeWarningLimit: isSsrBuild ? Infinity : undefined,
    rolldownOptions: isSsrBuild
      ? // The manifest has the styles of each page that the program imports later, so that a page links its own (builtFiles.ts).
        { checks: QUIET, output: { chunkFileNames: '[name]-[hash].js' } }
      : {
          checks: QUIET,
          // A class name is shorter than the name of a constant that has it, once it is compressed.
          optimization: { inlineConst: { mode: 'all' } },
          output: {
            entryFileNames: 'assets/main-[hash].js',
            chunkFileNames: chunkName,
            // The chunk is separate from the imports of its modules, which fewer pages need.
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: frontScripts() }] },
          },
        },
  },
  ssr: {
    // The prerenderer is one file; the development server loads packages from node_modules.
    ...(isSsrBuild && { noExternal: true as const }),
    external: ['@resvg/resvg-js'],
  },
  test: {
    // One worker per core, because each of them waits for its browser.
    maxWorkers: '100%',
    // The limits are ample for a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,data}/**/*.test.{ts,tsx}'],
          // Unit tests are pure, so test files may share modules.
          isolate: false,
          // Pictures read the colours of tokens.css; other stylesheets are empty.
          css: { include: [/\/tokens\.css/] },
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/requireBuiltSite.ts'],
          isolate: false,
        },
      },
      inBrowser('browser', 'browser/**'),
      // Not part of `npm test`; see docs/testing.md.
      {
        extends: true,
        test: {
          name: 'rebuilt',
          testTimeout: 3_600_000,
          hookTimeout: 3_600_000,
          include: ['tests/rebuilt/*.test.ts'],
          fileParallelism: false,
        },
      },
      inBrowser('sweep', 'sweeps'),
      inBrowser('server', 'servers'),
      inBrowser('firefox', 'browser/journeys'),
      inBrowser('webkit', 'browser/journeys'),
    ],
  },
}))
