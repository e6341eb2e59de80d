import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Writes a file at a path below a folder, with the folders that it needs. */
export const writeIn = async (folder: string, path: string, content: string | Uint8Array): Promise<void> => {
  const place = join(folder, path)
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, content)
}
