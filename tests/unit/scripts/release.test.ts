import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { release, releasedChangelog, releasedCitation } from '../../../scripts/release/release'

const CHANGELOG = `# Changelog

What readers can newly see.

## Unreleased

- The map answers sooner.

## 0.1.0, data of 2026-11-25

First version.
`

const CITATION = `title: Atlas
version: 0.1.0
date-released: '2026-11-25'
license: MIT
references:
  - type: data
    title: Data of the atlas
    version: '2026-11-25'
    date-released: '2026-11-25'
`

describe('a release', () => {
  let folder: string
  const git = (...parameters: string[]) =>
    execFileSync('git', parameters, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
  const make = (version: string) => release(folder, version, '2026-12-01')
  const commits = () => git('rev-list', '--count', 'HEAD')

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'atlas-release-'))
    const project = { name: 'atlas', version: '0.1.0' }
    mkdirSync(join(folder, 'data'))
    write('data/VERSION', '2026-11-27\n')
    write('CHANGELOG.md', CHANGELOG)
    write('CITATION.cff', CITATION)
    write('package.json', `${JSON.stringify(project, null, 2)}\n`)
    write(
      'package-lock.json',
      `${JSON.stringify({ ...project, lockfileVersion: 3, requires: true, packages: { '': project } }, null, 2)}\n`,
    )
    git('init', '--quiet', '--initial-branch=main')
    git('config', 'user.name', 'A maintainer')
    git('config', 'user.email', 'maintainer@example.org')
    git('config', 'commit.gpgsign', 'false')
    git('config', 'tag.gpgsign', 'false')
    git('add', '--all')
    git('commit', '--quiet', '--message', 'first')
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('puts the version and the day into every file that names them, in one commit with a tag', () => {
    expect(make('0.2.0')).toEqual({ tag: 'v0.2.0' })
    expect(read('CHANGELOG.md')).toBe(
      CHANGELOG.replace('## Unreleased', '## Unreleased\n\n## 0.2.0 of 2026-12-01, data of 2026-11-27'),
    )
    expect(parse(read('CITATION.cff'))).toMatchObject({
      version: '0.2.0',
      'date-released': '2026-12-01',
      references: [{ type: 'data', version: '2026-11-27', 'date-released': '2026-11-27' }],
    })
    expect(JSON.parse(read('package.json'))).toMatchObject({ version: '0.2.0' })
    expect(JSON.parse(read('package-lock.json'))).toMatchObject({
      version: '0.2.0',
      packages: { '': { version: '0.2.0' } },
    })
    expect(git('status', '--porcelain')).toBe('')
    expect(git('log', '-1', '--format=%s')).toBe('release: 0.2.0')
    expect(git('rev-parse', 'v0.2.0^{commit}')).toBe(git('rev-parse', 'HEAD'))
    expect(git('show', '--name-only', '--format=', 'HEAD').split('\n')).toEqual([
      'CHANGELOG.md',
      'CITATION.cff',
      'package-lock.json',
      'package.json',
    ])
  })

  it.each(['next', '1.0', 'v0.2.0', '0.2.0-beta.1', '0.02.0'])(
    'refuses %s, which is no version',
    (version) => {
      expect(() => make(version)).toThrow(`"${version}" is not a version`)
    },
  )

  it.each(['0.1.0', '0.0.9'])('refuses %s, which is not later than the present version', (version) => {
    expect(() => make(version)).toThrow(`${version} is not later than 0.1.0`)
  })

  it.each([
    ['files that are not committed', () => write('notes.txt', 'abc'), /commit them first:\n\?\? notes\.txt/],
    ['another branch', () => git('switch', '--quiet', '--create', 'wish'), /made on main, not on "wish"/],
    ['a tag that is there', () => git('tag', 'v0.2.0'), /v0\.2\.0 exists already/],
    [
      'a commit that a hook refuses',
      () => {
        mkdirSync(join(folder, '.git/hooks'), { recursive: true })
        writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 })
      },
      /git commit/,
    ],
  ])('refuses %s, and changes nothing', (_, spoil, why) => {
    spoil()
    const before = [commits(), git('status', '--porcelain'), git('tag')]
    expect(() => make('0.2.0')).toThrow(why)
    expect([commits(), git('status', '--porcelain'), git('tag')]).toEqual(before)
  })
})

describe('the files of a release', () => {
  it.each([
    [CHANGELOG.replace('- The map answers sooner.\n\n', ''), /nothing under/],
    ['# Changelog\n\n## Unreleased\n', /nothing under/],
    ['# Changelog\n\n## 0.1.0\n\nFirst version.\n', /the heading "## Unreleased" once/],
    [`${CHANGELOG}\n## Unreleased\n\n- Twice.\n`, /the heading "## Unreleased" once/],
  ])('are refused without one list of what is new', (changelog, why) => {
    expect(() => releasedChangelog(changelog, '0.2.0')).toThrow(why)
  })

  it('are refused without a place for the version', () => {
    expect(() => releasedCitation('title: Atlas\n', '0.2.0', '2026-12-01', '2026-11-27')).toThrow(
      /no "version"/,
    )
  })

  it('are those of the project', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8').match(/^## Unreleased$/gm)).toHaveLength(1)
    const citation = releasedCitation(
      readFileSync('CITATION.cff', 'utf8'),
      '9.0.0',
      '2030-01-02',
      '2030-01-01',
    )
    expect(parse(citation)).toMatchObject({
      version: '9.0.0',
      'date-released': '2030-01-02',
      references: [{ type: 'data', version: '2030-01-01' }, { type: 'report' }],
    })
  })
})
