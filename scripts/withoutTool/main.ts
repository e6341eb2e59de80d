import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** The lines of each tool outside its folder: its entries in the lists of pages, and the names of its texts. */
const TOOLS: Readonly<
  Record<string, { readonly paths: readonly string[]; readonly texts: readonly string[] }>
> = {
  story: { paths: ['story'], texts: [] },
  figure: { paths: ['figure'], texts: [] },
  lesson: { paths: ['lesson', 'worksheets'], texts: ['lesson', 'worksheets'] },
  programs: { paths: ['programs'], texts: ['programs'] },
}

/** The files that list pages. */
const LISTS = ['src/pageList.ts', 'src/domain/sitePaths.ts', 'src/text/notes.json']

const [tool = ''] = process.argv.slice(2)
const own = TOOLS[tool]
if (!own) throw new Error(`Name one of ${Object.keys(TOOLS).join(', ')}.`)

const copy = mkdtempSync(join(tmpdir(), `without-${tool}-`))
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { encoding: 'utf8' })
for (const file of files.split('\0').filter((name) => name !== '' && existsSync(name)))
  cpSync(file, join(copy, file))
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
// A test asks git for the files of the project.
execFileSync('git', ['init', '-q'], { cwd: copy })

const inCopy = (path: string) => join(copy, path)
const foldersNamed = (name: string): readonly string[] =>
  (readdirSync(inCopy('tests'), { recursive: true }) as string[])
    .filter((path) => path.endsWith(join('tools', name)))
    .map((path) => join('tests', path))
const texts = readdirSync(inCopy('content')).flatMap((language) =>
  own.texts.map((name) => `content/${language}/${name}.md`),
)
const filesIn = (path: string) =>
  existsSync(inCopy(path)) ? files.split('\0').filter((file) => `${file}/`.startsWith(`${path}/`)) : []

const gone = [`src/tools/${tool}`, ...foldersNamed(tool), ...texts].flatMap(filesIn)
for (const file of gone) rmSync(inCopy(file))

const lines = LISTS.flatMap((file) => {
  const text = readFileSync(inCopy(file), 'utf8')
  const ofTool = [
    new RegExp(`/tools/${tool}/`),
    ...own.paths.map((path) => new RegExp(`^ {2}${path}: '`)),
    ...own.texts.map((name) => new RegExp(`"${name}\\.md`)),
  ]
  const all = text.split('\n')
  const kept = all.filter((line) => !ofTool.some((pattern) => pattern.test(line)))
  writeFileSync(inCopy(file), kept.join('\n'))
  return all.filter((line) => !kept.includes(line)).map((line) => `${file}: ${line.trim()}`)
})

// Released addresses lead on for ever.
const paths = readFileSync('src/domain/sitePaths.ts', 'utf8')
const rows = own.paths.map((name) => {
  const [, path = ''] = new RegExp(`^ {2}${name}: ('.*'),`, 'm').exec(paths) ?? []
  return `  { from: ${path}, to: \`\${SITE_PATHS.guide}#make\` },\n`
})
const moved = inCopy('src/pages/moved/movedPages.ts')
writeFileSync(
  moved,
  readFileSync(moved, 'utf8').replace(/(MOVED_PAGES: .* = \[\n)/, (start) => start + rows.join('')),
)

console.log(
  `Without ${tool}: ${gone.length} files are deleted, ${lines.length} lines of lists, ${rows.length} rows are added.`,
)
for (const line of lines) console.log(`  ${line}`)

execFileSync('git', ['add', '-A'], { cwd: copy })

const vitest = (...more: readonly string[]) => ['vitest', 'run', ...more]
const STEPS = [
  ['tsc', '--noEmit'],
  ['oxlint', '--deny-warnings'],
  ['tsx', 'src/build/main.ts', 'LANGUAGES=en', 'CARDS=none', 'FROZEN=1'],
  vitest('--project', 'unit', '--project', 'component'),
  // Other tests of the site need cards and every language.
  vitest(
    '--project',
    'site',
    'everyPage',
    'secondRelease',
    'movedPages',
    'guide',
    'methods',
    'programs',
    'tools',
  ),
]
const failed = STEPS.filter(([command = '', ...options]) => {
  const start = Date.now()
  const { status } = spawnSync('npx', [command, ...options], { cwd: copy, stdio: 'inherit' })
  console.log(
    `${basename(copy)}: ${command} ${options.join(' ')}: ${status === 0 ? 'passed' : 'FAILED'}, ${Math.round((Date.now() - start) / 1000)} s`,
  )
  return status !== 0
})
if (failed.length > 0) process.exitCode = 1
else rmSync(copy, { recursive: true })
