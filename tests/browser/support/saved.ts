import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { downloadsFolder } from './startedBrowsers'

/** A file as a reader has it. */
export interface SavedFile {
  readonly name: string
  readonly content: Buffer
}

/** The one file that comes into a folder once something was done; it is taken out again. */
export const fileFrom = async (folder: string, act: () => Promise<void>): Promise<SavedFile> => {
  await act()
  let name = ''
  let size = -1
  // A file grows: it is there when nothing was added between two looks.
  await expect
    .poll(
      async () => {
        const names = (await readdir(folder)).filter((one) => !one.endsWith('.part'))
        const before = size
        name = names[0] ?? ''
        size = name === '' ? -1 : (await readFile(join(folder, name))).length
        return size > 0 && size === before
      },
      { message: 'a file was saved' },
    )
    .toBe(true)
  const content = await readFile(join(folder, name))
  await rm(join(folder, name))
  return { name, content }
}

/** The file that the page saves when something is done, such as a press of a button. */
export const saved = async (page: Page, act: () => Promise<void>): Promise<SavedFile> => {
  if (inject('engine') === 'firefox') return fileFrom(await downloadsFolder(), act)
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), act()])
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}
