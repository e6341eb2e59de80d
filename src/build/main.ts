import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { behindReport } from '../../scripts/translations/report'
import { BROWSERS, compiledMessages, constants, importedStyles, QUIET, stylesOf } from './vite/shared.ts'
import { writtenRules } from './vite/rules.ts'
import { PROGRAM, MANIFESTS, OF_SITE, classicManifestPath } from './builtFiles'
import { runStage } from './runStage'
import { publisherLine } from './settings'
import { type ClassicEntry, CLASSIC_ENTRIES } from './classicEntries'

const SOURCES = join(import.meta.dirname, '..')

/** Builds a script that runs before a page or on another site. */
const buildClassic = async (site: string, entry: ClassicEntry): Promise<void> => {
  const { name, source, fixedPath } = entry
  await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [compiledMessages(), writtenRules(), importedStyles()],
    define: constants(),
    css: stylesOf(true),
    build: {
      target: BROWSERS,
      outDir: site,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
      cssCodeSplit: false,
      modulePreload: false,
      manifest: classicManifestPath(source),
      rolldownOptions: {
        checks: QUIET,
        input: join(SOURCES, source),
        output: {
          format: 'iife',
          codeSplitting: false,
          entryFileNames: fixedPath ?? `assets/${name}-[hash].js`,
          assetFileNames: ({ names }) =>
            `assets/${names.some((file) => file.endsWith('.css')) ? name : '[name]'}-[hash][extname]`,
        },
      },
    },
  })
}

/** Builds all scripts and styles and copies `public`; resolves to a line of results. */
const buildScripts = async (site: string): Promise<string> => {
  await rm(PROGRAM, { recursive: true, force: true })
  await Promise.all([
    build({ logLevel: 'warn', build: { outDir: site, emptyOutDir: false } }),
    build({ logLevel: 'warn', build: { ssr: 'src/build/program.ts', outDir: PROGRAM, emptyOutDir: false } }),
    ...CLASSIC_ENTRIES.map((entry) => buildClassic(site, entry)),
  ])
  await rename(join(site, MANIFESTS), OF_SITE)
  return `modules, ${CLASSIC_ENTRIES.length} classic scripts and the program of the pages`
}

const SITE = 'dist'
/** The stages of a site in their order; docs/hosting.md names those that only some hosts need. */
const STAGES = ['scripts', 'cards', 'downloads', 'pages', 'lists']
const SETTINGS = ['SITE_OWNER', 'SITE_CONTACT', 'SITE_URL', 'PUBLISH', 'LEAVE_URL', 'LANGUAGES', 'CARDS']

// `npm run build LANGUAGES=en` works on every system; a variable of the shell outranks it.
const named: string[] = []
for (const argument of process.argv.slice(2)) {
  const [, setting, value] = /^(\w+)=(.*)$/.exec(argument) ?? []
  if (setting === undefined) named.push(argument)
  else if (SETTINGS.includes(setting)) process.env[setting] ??= value
  else throw new Error(`There is no setting "${setting}". Expected some of ${SETTINGS.join(', ')}.`)
}

// A wrong setting is one line to read, without the place in our code that refuses it.
await runStage('publisher', async () => publisherLine(process.env)).catch(({ message }: Error) => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
})
const stages = named.length > 0 ? named : STAGES
// A stage only adds files, so the first one begins with an empty folder.
if (named.length === 0) await rm(SITE, { recursive: true, force: true })
if (stages.includes('scripts')) await runStage('translations', async () => behindReport().text)
if (stages.includes('scripts')) await runStage('scripts', () => buildScripts(SITE))
const further = stages.filter((stage) => stage !== 'scripts')
if (further.length > 0) {
  const program = spawn(process.execPath, [`${PROGRAM}/program.js`, SITE, ...further], { stdio: 'inherit' })
  const [code] = (await once(program, 'exit')) as [number | null]
  process.exitCode = code ?? 1
}
