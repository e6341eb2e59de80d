import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { buildScripts } from './classic/buildScripts'
import { PROGRAM } from './builtFiles'
import { runStage } from './runStage'

const SITE = 'dist'
/** The stages of a site in their order; docs/hosting.md names those that only some hosts need. */
const STAGES = ['scripts', 'cards', 'downloads', 'pages', 'lists']
const SETTINGS = [
  'SITE_URL',
  'LEAVE_URL',
  'CORRECTIONS_URL',
  'CONTACT',
  'LANGUAGES',
  'CARDS',
  'ONE_FILE',
  'FROZEN',
]

// `npm run build LANGUAGES=en` works on every system; a variable of the shell outranks it.
const named: string[] = []
for (const argument of process.argv.slice(2)) {
  const [, setting, value] = /^(\w+)=(.*)$/.exec(argument) ?? []
  if (setting === undefined) named.push(argument)
  else if (SETTINGS.includes(setting)) process.env[setting] ??= value
  else throw new Error(`There is no setting "${setting}". Expected some of ${SETTINGS.join(', ')}.`)
}

const stages = named.length > 0 ? named : STAGES
// A stage only adds files, so the first one begins with an empty folder.
if (named.length === 0) await rm(SITE, { recursive: true, force: true })
if (stages.includes('scripts')) await runStage('scripts', () => buildScripts(SITE))
const further = stages.filter((stage) => stage !== 'scripts')
if (further.length > 0) {
  const program = spawn(process.execPath, [`${PROGRAM}/program.js`, SITE, ...further], { stdio: 'inherit' })
  const [code] = (await once(program, 'exit')) as [number | null]
  process.exitCode = code ?? 1
}
