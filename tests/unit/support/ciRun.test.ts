import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let clone: string
const report = () => join(clone, 'test-results', 'vitest.json')

/** Puts an `npm` of our own first in the path: a shell script that gets `ci` or `test` as `$1`. */
const fakeNpm = (script: string): void => {
  mkdirSync(join(clone, 'bin'))
  writeFileSync(join(clone, 'bin', 'npm'), `#!/usr/bin/env bash\n${script}\n`, { mode: 0o755 })
}

/** Shell that writes a report as Vitest does, when npm is asked to test. */
const writesReport = (content: object): string =>
  `if [ "$1" = test ]; then mkdir -p test-results; echo '${JSON.stringify(content)}' > test-results/vitest.json; fi`

const runCi = () => {
  const { status, stdout } = spawnSync(join(clone, '.ci', 'run'), {
    cwd: tmpdir(),
    env: { ...process.env, PATH: [join(clone, 'bin'), process.env.PATH].join(delimiter) },
    encoding: 'utf8',
  })
  const lines = stdout.split('\n')
  // The line is whole and last: only the end of line follows it.
  return { status, stdout, lastLine: lines.at(-1) === '' ? lines.at(-2) : lines.at(-1) }
}

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] }

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'atlas-ci-'))
  mkdirSync(join(clone, '.ci'))
  copyFileSync('.ci/run', join(clone, '.ci', 'run'))
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  it('counts what passed, shows what npm says and exits with 0', () => {
    fakeNpm(
      `echo "npm $1 in $(basename "$PWD")"\n${writesReport({ numPassedTests: 7, numFailedTests: 0, testResults: [passedFile] })}`,
    )
    const { status, stdout, lastLine } = runCi()
    expect(stdout).toMatch(/npm ci in atlas-ci-.*\nnpm test in atlas-ci-/)
    expect({ status, lastLine }).toEqual({ status: 0, lastLine: '7 passed, 0 failed' })
  })

  it('counts failed tests and keeps the exit code', () => {
    const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    fakeNpm(
      `${writesReport({ numPassedTests: 5, numFailedTests: 2, testResults: [failedFile] })}\n[ "$1" = ci ] || exit 3`,
    )
    expect(runCi()).toMatchObject({ status: 3, lastLine: '5 passed, 2 failed' })
  })

  it('counts a test file that did not load as one failure', () => {
    const brokenFile = { status: 'failed', assertionResults: [] }
    fakeNpm(
      `${writesReport({ numPassedTests: 5, numFailedTests: 0, testResults: [passedFile, brokenFile] })}\n[ "$1" = ci ] || exit 1`,
    )
    expect(runCi()).toMatchObject({ status: 1, lastLine: '5 passed, 1 failed' })
  })

  it('fails when a check before the tests fails, and does not believe an earlier report', () => {
    mkdirSync(join(clone, 'test-results'))
    writeFileSync(report(), JSON.stringify({ numPassedTests: 99, numFailedTests: 0, testResults: [] }))
    fakeNpm('echo "lint: wrong"; [ "$1" = ci ] || exit 2')
    const { status, stdout, lastLine } = runCi()
    expect(stdout).toContain('lint: wrong')
    expect({ status, lastLine }).toEqual({ status: 2, lastLine: '0 passed, 1 failed' })
    expect(existsSync(report())).toBe(false)
  })

  it('fails when npm ci fails, without running the tests', () => {
    fakeNpm('echo "ran $1"; exit 1')
    const { status, stdout, lastLine } = runCi()
    expect(stdout).not.toContain('ran test')
    expect({ status, lastLine }).toEqual({ status: 1, lastLine: '0 passed, 1 failed' })
  })

  it('fails when the tests passed but the run did not, as after an unhandled error', () => {
    fakeNpm(
      `${writesReport({ numPassedTests: 4, numFailedTests: 0, testResults: [passedFile] })}\n[ "$1" = ci ] || exit 1`,
    )
    expect(runCi()).toMatchObject({ status: 1, lastLine: '4 passed, 1 failed' })
  })

  it('fails when a run that ends well has no report, or one that cannot be read', () => {
    fakeNpm('if [ "$1" = test ]; then mkdir -p test-results; echo "{ half" > test-results/vitest.json; fi')
    expect(runCi()).toMatchObject({ status: 1, lastLine: '0 passed, 1 failed' })
  })

  it('fails when the report tells of a failure that npm did not', () => {
    fakeNpm(writesReport({ numPassedTests: 1, numFailedTests: 1, testResults: [passedFile] }))
    expect(runCi()).toMatchObject({ status: 1, lastLine: '1 passed, 1 failed' })
  })
})
