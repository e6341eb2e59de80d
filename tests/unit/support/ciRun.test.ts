import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let clone: string
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'atlas-ci-'))
  for (const folder of ['.ci', 'bin', 'test-results']) mkdirSync(join(clone, folder))
  copyFileSync('.ci/run', join(clone, '.ci', 'run'))
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

/** Runs `.ci/run` with an `npm` that is a shell script, which gets `ci` or `test` as `$1`. */
const runCi = (npm: string) => {
  writeFileSync(join(clone, 'bin', 'npm'), `#!/usr/bin/env bash\n${npm}\n`, { mode: 0o755 })
  const { status, stdout } = spawnSync(join(clone, '.ci', 'run'), {
    cwd: tmpdir(),
    env: { ...process.env, PATH: [join(clone, 'bin'), process.env.PATH].join(delimiter) },
    encoding: 'utf8',
  })
  // The line is whole and last: only the end of line follows it.
  return { status, stdout, last: stdout.replace(/\n$/, '').split('\n').at(-1) }
}

/** Shell that writes a report as Vitest does, when npm is asked to test, and ends with a code: of files that passed (p), failed (f) or did not load (x). */
const tests = (numPassedTests: number, numFailedTests: number, files: string, code = 0): string => {
  const results = [...files].map((file) => {
    const status = file === 'p' ? 'passed' : 'failed'
    return { status, assertionResults: file === 'x' ? [] : [{ status }] }
  })
  const report = JSON.stringify({ numPassedTests, numFailedTests, testResults: results })
  return `[ "$1" = test ] || exit 0\necho '${report}' > test-results/vitest.json\nexit ${code}`
}

describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  it.each([
    ['counts failed tests and keeps the exit code', tests(5, 2, 'f', 3), 3, '5 passed, 2 failed'],
    ['counts a test file that did not load as one failure', tests(5, 0, 'px', 1), 1, '5 passed, 1 failed'],
    ['fails when the tests passed but the run did not', tests(4, 0, 'p', 1), 1, '4 passed, 1 failed'],
    ['fails when the report tells of a failure that npm did not', tests(1, 1, 'p'), 1, '1 passed, 1 failed'],
    ['fails when a run that ends well has no report', 'exit 0', 1, '0 passed, 1 failed'],
    [
      'fails when the report cannot be read',
      'echo "{ half" > test-results/vitest.json',
      1,
      '0 passed, 1 failed',
    ],
  ])('%s', (_, npm, status, last) => {
    expect(runCi(npm)).toMatchObject({ status, last })
  })

  it('counts what passed, and shows what npm says', () => {
    const { status, stdout, last } = runCi(`echo "npm $* in $(basename "$PWD")"\n${tests(7, 0, 'p')}`)
    expect(stdout).toMatch(/npm ci --ignore-scripts in atlas-ci-.*\nnpm test in atlas-ci-/)
    expect({ status, last }).toEqual({ status: 0, last: '7 passed, 0 failed' })
  })

  it('fails when a check before the tests fails, and does not believe an earlier report', () => {
    const report = join(clone, 'test-results', 'vitest.json')
    writeFileSync(report, JSON.stringify({ numPassedTests: 99, numFailedTests: 0, testResults: [] }))
    const { status, stdout, last } = runCi('echo "lint: wrong"; [ "$1" = ci ] || exit 2')
    expect(stdout).toContain('lint: wrong')
    expect({ status, last, isThere: existsSync(report) }).toEqual({
      status: 2,
      last: '0 passed, 1 failed',
      isThere: false,
    })
  })

  it('fails when npm ci fails, without running the tests', () => {
    const { status, stdout, last } = runCi('echo "ran $1"; exit 1')
    expect(stdout).not.toContain('ran test')
    expect({ status, last }).toEqual({ status: 1, last: '0 passed, 1 failed' })
  })
})
