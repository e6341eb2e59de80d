import { defineConfig } from 'vitest/config'
import { servePages } from './src/build/development/servePages.ts'
import { frontScripts } from './vite.chunks.ts'
import { BROWSERS, compiledMessages, constants, importedStyles, QUIET, STYLES } from './vite.shared.ts'

/** A catalogue is named by its language too: an atlas that is stored has those of its own language alone. */
const chunkName = ({ facadeModuleId }: { facadeModuleId?: string | null }): string => {
  const [, language] = /\/src\/text\/([a-z]{2})\/[a-z]+\.json$/.exec(facadeModuleId ?? '') ?? []
  return `assets/[name]${language === undefined ? '' : `.${language}`}-[hash].js`
}

/** The tests that look at the built site in one engine: all of them in Chromium, the journeys in the others. */
const inBrowser = (name: 'browser' | 'firefox' | 'webkit') => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/browser/${name === 'browser' ? '**' : 'journeys'}/*.test.ts`],
    globalSetup: ['tests/browser/support/globalSetup.ts'],
    // One browser does for all files that a worker runs.
    isolate: false,
    // Ample, since a busy machine is slow: what passes does not wait for them.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
})

export default defineConfig(({ isSsrBuild }) => ({
  // Relative, so that the site runs from any folder of any host.
  base: './',
  // What is not there is answered with 404, in place of the front page.
  appType: 'mpa',
  publicDir: isSsrBuild ? false : 'public',
  plugins: [compiledMessages(), importedStyles(), servePages()],
  define: {
    ...constants(),
    // The program that writes the pages runs in Node, where libraries would check and warn as in development.
    ...(isSsrBuild && { 'process.env.NODE_ENV': JSON.stringify('production') }),
  },
  css: STYLES,
  build: {
    target: BROWSERS,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Pages that are only read have no script that would bring their styles: the program that writes them does.
    emitAssets: true,
    // Which files each source became: the program that writes the pages reads it, see src/build/builtFiles.ts.
    manifest: true,
    // The program that writes the pages is in one file.
    chunkSizeWarningLimit: isSsrBuild ? Infinity : undefined,
    rolldownOptions: isSsrBuild
      ? { checks: QUIET }
      : {
          checks: QUIET,
          input: [
            'src/pages/atlas/startAtlas.tsx',
            'src/pages/startReading.ts',
            'src/pages/compare/startCompare.tsx',
            'src/pages/correct/startCorrect.tsx',
          ],
          output: {
            chunkFileNames: chunkName,
            // What imports a script is in one that fewer pages load, so none of them needs all that its modules import.
            codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: frontScripts() }] },
          },
        },
  },
  ssr: {
    // All of it goes into the program that writes the pages; the development server takes packages as they are.
    ...(isSsrBuild && { noExternal: true as const }),
    // Native code stays in its packages.
    external: ['@resvg/resvg-js'],
  },
  test: {
    // Every core: what one of them waits for is the browser.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,data}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          // Pure functions: what one file has loaded serves the next.
          isolate: false,
          // Pictures read their colours from the tokens; other style sheets are left empty.
          css: { include: [/\/tokens\.css/] },
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          testTimeout: 60_000,
          include: ['tests/component/**/*.test.tsx'],
          setupFiles: ['tests/component/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          testTimeout: 120_000,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/requireBuiltSite.ts'],
        },
      },
      inBrowser('browser'),
      // Not part of `npm test`; see docs/testing.md.
      inBrowser('firefox'),
      inBrowser('webkit'),
    ],
  },
}))
