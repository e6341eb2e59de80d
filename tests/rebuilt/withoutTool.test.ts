import { describe, expect, it } from 'vitest'
import { type CopyOfProject, copyOfProject } from './support/copyOfProject'

/** Names of the pages of each tool, which its lines in the lists of pages have, and of its texts. */
const TOOLS = [
  { tool: 'lesson', paths: ['lesson', 'worksheets'], texts: ['lesson', 'worksheets'] },
  { tool: 'programs', paths: ['programs'], texts: ['programs'] },
] as const

/** The files that list pages or their texts. */
const LISTS = ['src/pageList.ts', 'src/domain/sitePaths.ts', 'src/text/notes.json']

/** Deletes a tool as CONTRIBUTING.md says: its folders, its texts and its lines in lists. */
const deleteTool = async (copy: CopyOfProject, { tool, paths, texts }: (typeof TOOLS)[number]) => {
  const isOfTool = (file: string) =>
    file.includes(`/tools/${tool}/`) ||
    texts.some((name) => file.startsWith('content/') && file.endsWith(`/${name}.md`))
  for (const file of copy.files.filter(isOfTool)) copy.remove(file)

  for (const file of LISTS) {
    const text = copy.read(file)
    const ofTool = [
      new RegExp(`/tools/${tool}/`),
      ...paths.map((path) => new RegExp(`^ {2}${path}: '`)),
      ...texts.map((name) => new RegExp(`"${name}\\.md`)),
    ]
    const kept = text.split('\n').filter((line) => !ofTool.some((pattern) => pattern.test(line)))
    await copy.write(file, kept.join('\n'))
  }
}

describe.each(TOOLS)('a copy without the tool $tool', (tool) => {
  it('has right types, builds, and passes its own tests', async () => {
    const copy = copyOfProject()
    await deleteTool(copy, tool)
    expect(copy.files.filter((file) => copy.has(file) && file.startsWith(`src/tools/${tool.tool}/`))).toEqual(
      [],
    )
    expect(await copy.faultsOf('tsc', '--noEmit')).toBe('')
    expect(await copy.faultsOf('oxlint', '--deny-warnings')).toBe('')
    expect(await copy.faultsOf('tsx', 'src/build/main.ts')).toBe('')
    for (const project of ['unit', 'component', 'site', 'browser'])
      expect(await copy.faultsOf('vitest', 'run', '--project', project)).toBe('')
    copy.removeAll()
  })
})
