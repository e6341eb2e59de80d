import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files that a release changes. */
const FILES = ['CHANGELOG.md', 'CITATION.cff', 'package.json', 'package-lock.json']

const UNRELEASED = '## Unreleased\n'

const numbersOf = (version: string): number[] => {
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version))
    throw new Error(`"${version}" is not a version; write three numbers, such as 1.2.0.`)
  return version.split('.').map(Number)
}

const isLater = (version: string, other: string): boolean => {
  const others = numbersOf(other)
  const difference = numbersOf(version)
    .map((number, index) => number - (others[index] ?? 0))
    .find((each) => each !== 0)
  return (difference ?? 0) > 0
}

/** Moves the unreleased entries of the changelog under this heading, and leaves an empty "Unreleased" above it. */
export const releasedChangelog = (changelog: string, heading: string): string => {
  const [before = '', after, ...more] = changelog.split(`\n${UNRELEASED}`)
  if (after === undefined || more.length > 0)
    throw new Error('CHANGELOG.md must have the heading "## Unreleased" once.')
  if (/^\s*(## |$)/.test(after)) throw new Error('CHANGELOG.md has nothing under "## Unreleased".')
  return `${before}\n${UNRELEASED}\n## ${heading}\n${after}`
}

/** The citation file of this version, released on this day with the data of that day. The data are its one reference with a version. */
export const releasedCitation = (citation: string, version: string, day: string, dataDay: string): string =>
  Object.entries({
    version,
    'date-released': `'${day}'`,
    '    version': `'${dataDay}'`,
    '    date-released': `'${dataDay}'`,
  }).reduce((text, [field, value]) => {
    const line = new RegExp(`^${field}: .*$`, 'm')
    if (!line.test(text)) throw new Error(`CITATION.cff has no "${field}".`)
    return text.replace(line, `${field}: ${value}`)
  }, citation)

/**
 * Makes a release of the project in this folder: a commit with the version and the day in `FILES`, and its tag. Where
 * something is wrong it throws, and has changed nothing.
 */
export const release = (folder: string, version: string, day: string): { readonly tag: string } => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const run = (program: string, ...parameters: string[]) =>
    execFileSync(program, parameters, {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      // npm is a script on Windows, which runs only in a shell.
      shell: program === 'npm' && process.platform === 'win32',
    }).trim()

  const tag = `v${version}`
  const { version: present } = JSON.parse(read('package.json')) as { version: string }
  if (!isLater(version, present))
    throw new Error(`${version} is not later than ${present}, the current version.`)
  if (run('git', 'tag', '--list', tag) !== '') throw new Error(`The tag ${tag} exists already.`)
  const changed = run('git', 'status', '--porcelain')
  if (changed !== '') throw new Error(`These files have changes; commit them first:\n${changed}`)
  const branch = run('git', 'branch', '--show-current')
  if (branch !== 'main') throw new Error(`Releases are made on main, not on "${branch}".`)
  const dataDay = read('data/VERSION').trim()
  const changelog = releasedChangelog(read('CHANGELOG.md'), `${version} of ${day}, data of ${dataDay}`)
  const citation = releasedCitation(read('CITATION.cff'), version, day, dataDay)

  try {
    run('npm', 'version', version, '--no-git-tag-version', '--ignore-scripts')
    writeFileSync(join(folder, 'CHANGELOG.md'), changelog)
    writeFileSync(join(folder, 'CITATION.cff'), citation)
    run('git', 'commit', '--quiet', '--message', `release: ${version}`, '--', ...FILES)
  } catch (error) {
    run('git', 'restore', '--', ...FILES)
    throw error
  }
  run('git', 'tag', '--annotate', tag, '--message', `Version ${version}, data of ${dataDay}`)
  return { tag }
}
