import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LANGUAGES, languageName } from '../../src/domain/languages'

const read = (file: string) => readFileSync(file, 'utf8')
const filesIn = (folder: string) => readdirSync(folder).map((file) => join(folder, file))

const WORKFLOWS = filesIn('.github/workflows')
const IMAGES = ['hosting/Containerfile', '.devcontainer/Dockerfile']
const FORMS = filesIn('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'))

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly permissions: unknown
  readonly concurrency: unknown
  readonly jobs: Readonly<Record<string, { 'timeout-minutes'?: number; steps: readonly Step[] }>>
}
interface Form {
  readonly name: string
  readonly description: string
  readonly body: readonly {
    readonly id?: string
    readonly type: string
    readonly attributes: { readonly label?: string; readonly options?: readonly unknown[] }
  }[]
}

describe('the workflows', () => {
  it.each(WORKFLOWS)('%s names each action by its commit, with its version', (file) => {
    for (const [, action] of read(file).matchAll(/uses: (.*)/g))
      expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it.each(WORKFLOWS)('%s reads the sources and no more, keeps no credentials, and ends by itself', (file) => {
    const { permissions, concurrency, jobs } = parse(read(file)) as Workflow
    expect(permissions).toEqual({ contents: 'read' })
    expect(concurrency).toBeDefined()
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with).toMatchObject({ 'persist-credentials': false })
    }
  })
})

it('CI makes every rebuilt copy that there is', () => {
  const [, copies = ''] = /copies: \[(.*)\]/.exec(read('.github/workflows/ci.yml')) ?? []
  const tests = readdirSync('tests/rebuilt').flatMap((name) => /^(\w+)\.test\.ts$/.exec(name)?.[1] ?? [])
  expect(copies.split(', ').toSorted()).toEqual(tests.toSorted())
})

describe('installing', () => {
  it('runs no script of a package, in a clone, in CI, in an image or in a folder with packages of its own', () => {
    // What `npm ci` does in the project's folder, also where a document or a workflow says no more than that.
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m)
    const run = [...WORKFLOWS, ...IMAGES, '.ci/run', '.devcontainer/devcontainer.json'].map(read)
    const elsewhere = ['data/geo/README.md', 'docs/performance.md'].map(read)
    const installs = [
      ...run.flatMap((text) => text.match(/npm ci\b.*/g) ?? []),
      ...elsewhere.flatMap((text) => text.match(/npm ci\b.*--prefix.*/g) ?? []),
    ]
    expect(installs.length).toBeGreaterThan(6)
    expect(installs.filter((line) => !line.includes('--ignore-scripts'))).toEqual([])
  })
})

describe('the images', () => {
  it.each(IMAGES)('%s names what it is built on by its digest', (file) => {
    const bases = [...read(file).matchAll(/^FROM (\S+)/gm)].map(([, base]) => base)
    expect(bases).not.toEqual([])
    for (const base of bases) expect(base).toMatch(/^docker\.io\/library\/\w+:[\w.-]+@sha256:[0-9a-f]{64}$/)
  })
})

describe('the updates of Dependabot', () => {
  const { updates } = parse(read('.github/dependabot.yml')) as {
    updates: readonly { 'package-ecosystem': string; directory?: string; directories?: readonly string[] }[]
  }
  const foldersOf = (ecosystem: string) =>
    updates
      .filter((each) => each['package-ecosystem'] === ecosystem)
      .flatMap(({ directory, directories = [] }) => [
        ...directories,
        ...(directory === undefined ? [] : [directory]),
      ])

  it('reach every list of packages, every image and the workflows', () => {
    const locks = ['', 'bench', 'data/geo'].filter((folder) => existsSync(join(folder, 'package-lock.json')))
    expect(foldersOf('npm').toSorted()).toEqual(locks.map((folder) => `/${folder}`))
    expect(foldersOf('docker').toSorted()).toEqual(['/.devcontainer', '/hosting'])
    expect(foldersOf('github-actions')).toEqual(['/'])
  })
})

describe('the issue forms', () => {
  it.each(FORMS)('%s has a name, fields with ids of their own, and asks to leave out persons', (file) => {
    const { name, description, body } = parse(read(file)) as Form
    expect([name, description].map((text) => text.length > 5)).toEqual([true, true])
    const fields = body.filter(({ type }) => type !== 'markdown')
    const ids = fields.map(({ id }) => id)
    expect(ids).not.toContain(undefined)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type)
      expect(attributes.label).toBeTruthy()
    }
    expect(read(file)).toContain('do not send details of any case or person')
  })

  it('for a translation offers every language by its own name', () => {
    const { body } = parse(read('.github/ISSUE_TEMPLATE/translation.yml')) as Form
    const options = body.find(({ id }) => id === 'language')?.attributes.options ?? []
    expect(options.slice(0, -1)).toEqual(LANGUAGES.map((language) => languageName(language)))
  })
})

describe('the settings of editors', () => {
  it('run scripts that exist', () => {
    const { tasks } = JSON.parse(read('.vscode/tasks.json')) as { tasks: readonly { script: string }[] }
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }
    expect(tasks.filter(({ script }) => scripts[script] === undefined)).toEqual([])
  })

  it('recommend the same extensions in a container and outside', () => {
    const { recommendations } = JSON.parse(read('.vscode/extensions.json')) as { recommendations: unknown }
    expect(JSON.parse(read('.devcontainer/devcontainer.json'))).toMatchObject({
      customizations: { vscode: { extensions: recommendations } },
    })
  })
})
