import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { INPUT_FILES, type Inputs } from './read/evidence'
import { OUTPUT_FOLDER } from './write/outputs'

/** Folder of the project. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Folder that holds nothing but what this build writes; other files beside it belong to other builds. */
const OWN_FOLDER = `${OUTPUT_FOLDER}/countries`

const readOrNothing = (path: string): Uint8Array | undefined => {
  try {
    return readFileSync(join(ROOT, path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Bytes of every input that is there; the build reports those that are not. */
export const readInputs = (): Inputs =>
  new Map(
    INPUT_FILES.flatMap((path) => {
      const bytes = readOrNothing(path)
      return bytes ? [[path, bytes] as const] : []
    }),
  )

/** Country files that the build no longer writes. */
const leftOver = (files: ReadonlyMap<string, string>): string[] =>
  existsSync(join(ROOT, OWN_FOLDER))
    ? readdirSync(join(ROOT, OWN_FOLDER))
        .map((name) => `${OWN_FOLDER}/${name}`)
        .filter((path) => !files.has(path))
    : []

/** Writes every file, and removes what an earlier build left. */
export const writeFiles = (files: ReadonlyMap<string, string>): void => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), text)
  }
  for (const path of leftOver(files)) rmSync(join(ROOT, path))
}

/** Files that differ from what the build would write, each with how. */
export const differingFiles = (files: ReadonlyMap<string, string>): string[] => {
  const differing = [...files].flatMap(([path, text]) => {
    const bytes = readOrNothing(path)
    if (bytes === undefined) return [`${path} is missing`]
    return new TextDecoder().decode(bytes) === text ? [] : [`${path} differs`]
  })
  return [...differing, ...leftOver(files).map((path) => `${path} is not written by the build`)]
}
