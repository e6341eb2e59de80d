import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { INPUT_FILES, type Inputs, type Unreadable } from './read/evidence'
import { OUTPUT_FOLDER } from './write/outputs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** Folder that only this build writes; other builds write beside it. */
const OWN_FOLDER = `${OUTPUT_FOLDER}/countries`

const FAULTS: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder',
  ENOTDIR: 'is inside something that is not a folder',
  ELOOP: 'is a link that leads to itself',
  EACCES: 'may not be read or written',
  EPERM: 'may not be read or written',
  EROFS: 'is where nothing can be written',
  ENOSPC: 'has no room on the disk',
}

/** Describes a system error in plain words, or by its code. Rethrows any other error. */
const faultOf = (error: unknown): string => {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
  const code = String(error.code)
  return FAULTS[code] ?? `cannot be read or written (${code})`
}

export const refusedFile = (error: unknown): string => {
  const fault = faultOf(error)
  const path = (error as NodeJS.ErrnoException).path ?? ROOT
  return `${relative(ROOT, path)} ${fault}`
}

const readOrFault = (path: string): Uint8Array | Unreadable | undefined => {
  try {
    const kind = statSync(path)
    if (kind.isFile()) return readFileSync(path)
    return { fault: kind.isDirectory() ? 'is a folder' : 'is not a file' }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    return { fault: faultOf(error) }
  }
}

export const readInputs = (root: string = ROOT): Inputs =>
  new Map(
    INPUT_FILES.flatMap((path) => {
      const input = readOrFault(join(root, path))
      return input ? [[path, input] as const] : []
    }),
  )

const leftOver = (files: ReadonlyMap<string, string>): string[] =>
  existsSync(join(ROOT, OWN_FOLDER))
    ? readdirSync(join(ROOT, OWN_FOLDER))
        .map((name) => `${OWN_FOLDER}/${name}`)
        .filter((path) => !files.has(path))
    : []

export const writeFile = (path: string, text: string): void => {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true })
  writeFileSync(join(ROOT, path), text)
}

export const writeFiles = (files: ReadonlyMap<string, string>): void => {
  for (const [path, text] of files) writeFile(path, text)
  for (const path of leftOver(files)) rmSync(join(ROOT, path))
}

const rowsIn = (text: string): number => text.split('\n').length - 2

/** Tables that would lose more than a twentieth of the rows that they have now, each with both numbers. */
export const shrunkFiles = (files: ReadonlyMap<string, string>, root: string = ROOT): string[] =>
  [...files].flatMap(([path, text]) => {
    const input = path.endsWith('.csv') ? readOrFault(join(root, path)) : undefined
    if (!input || 'fault' in input) return []
    const before = rowsIn(new TextDecoder().decode(input))
    const after = rowsIn(text)
    return before - after > Math.max(2, before / 20)
      ? [`${path} would have ${after} rows; expected about ${before}, as now, or --fewer`]
      : []
  })

/** Files that differ from what the build would write, each with the difference. */
export const differingFiles = (files: ReadonlyMap<string, string>): string[] => {
  const differing = [...files].flatMap(([path, text]) => {
    const input = readOrFault(join(ROOT, path)) ?? { fault: 'is missing' }
    if ('fault' in input) return [`${path} ${input.fault}`]
    return new TextDecoder().decode(input) === text ? [] : [`${path} differs`]
  })
  return [...differing, ...leftOver(files).map((path) => `${path} is not written by the build`)]
}
