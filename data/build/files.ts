import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { INPUT_FILES, type Inputs, type Unreadable } from './read/evidence'
import { OUTPUT_FOLDER } from './write/outputs'

/** Folder of the project. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Folder that holds nothing but what this build writes; other files beside it belong to other builds. */
const OWN_FOLDER = `${OUTPUT_FOLDER}/countries`

/** What stands in the way where a file should be, by the code of the system's error. */
const FAULTS: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder',
  ENOTDIR: 'lies in what is no folder',
  ELOOP: 'is a link that leads to itself',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EROFS: 'lies where nothing can be written',
  ENOSPC: 'has no room on the disk',
}

/** Why the system refused a file, in plain words; its own code where there are none. Throws what is no such error. */
const faultOf = (error: unknown): string => {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
  const code = String(error.code)
  return FAULTS[code] ?? `cannot be read or written (${code})`
}

/** The same with the file that was refused, by its path in the project. */
export const refusedFile = (error: unknown): string => {
  const fault = faultOf(error)
  const path = (error as NodeJS.ErrnoException).path ?? ROOT
  return `${relative(ROOT, path)} ${fault}`
}

const readOrFault = (path: string): Uint8Array | Unreadable | undefined => {
  try {
    const kind = statSync(path)
    if (kind.isFile()) return readFileSync(path)
    return { fault: kind.isDirectory() ? 'is a folder' : 'is no file' }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    return { fault: faultOf(error) }
  }
}

/** Every input that is there, in a folder laid out as the project; the build reports those that are not. */
export const readInputs = (root: string = ROOT): Inputs =>
  new Map(
    INPUT_FILES.flatMap((path) => {
      const input = readOrFault(join(root, path))
      return input ? [[path, input] as const] : []
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
    const input = readOrFault(join(ROOT, path)) ?? { fault: 'is missing' }
    if ('fault' in input) return [`${path} ${input.fault}`]
    return new TextDecoder().decode(input) === text ? [] : [`${path} differs`]
  })
  return [...differing, ...leftOver(files).map((path) => `${path} is not written by the build`)]
}
