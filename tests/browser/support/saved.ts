import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** A file as a reader has it. */
export interface SavedFile {
  readonly name: string
  readonly content: Buffer
}

/** The file that the page saves when something is done, such as a press of a button. */
export const saved = async (page: Page, act: () => Promise<void>): Promise<SavedFile> => {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), act()])
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) }
}
