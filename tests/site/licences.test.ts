import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const notices = readFileSync('dist/licences.txt', 'utf8')

it('has the notice of each library that a page may contain, with its copyright', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const [name, version] of Object.entries(dependencies)) {
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
      .map((each) => join('node_modules', name, each))
      .find((each) => existsSync(each))
    expect(notices, name).toContain(`${name} ${version} (`)
    expect(notices, name).toContain(readFileSync(file ?? '', 'utf8').trim())
  }
})

it('has the licence of the fonts', () => {
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1')
})
