import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Problem } from './problem'
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

interface Size {
  readonly rows: number
  /** Where the last of them stands. */
  readonly line: number
  readonly column: string
}

/** Lists of JSON files that no table has, by the beginning of their names. */
const LISTS = [
  ['translations/', 'texts'],
  ['countries/', 'reportAddresses'],
  ['names.json', 'names'],
] as const

const countOf = (list: object): number =>
  Object.values(list).reduce<number>((sum, one) => sum + (Array.isArray(one) ? one.length : 1), 0)

/** How many rows a table has, or a list of a JSON file; undefined for other files. */
const sizeOf = (path: string, text: string): Size | undefined => {
  const line = text.split('\n').length - 1
  if (path.endsWith('.csv')) return { rows: line - 1, line, column: /^[^,\n]*/.exec(text)?.[0] ?? '' }
  const list = LISTS.find(([name]) => path.startsWith(`${OUTPUT_FOLDER}/${name}`))?.[1]
  if (!list) return undefined
  const lists = JSON.parse(text) as Readonly<Partial<Record<typeof list, object>>>
  return { rows: countOf(lists[list] ?? {}), line, column: list }
}

/** Tables and lists that would have fewer rows than they have now. */
export const shrunkFiles = (files: ReadonlyMap<string, string>, root: string = ROOT): Problem[] =>
  [...files].flatMap(([path, text]) => {
    const after = sizeOf(path, text)
    const input = after && readOrFault(join(root, path))
    if (!input || 'fault' in input) return []
    const before = sizeOf(path, new TextDecoder().decode(input))?.rows ?? 0
    if (after.rows >= before) return []
    const { line, column, rows } = after
    const fault = 'is the number of rows, and it was more'
    const expected = `${before} at least, or \`npm run data -- --fewer\` where rows are to go`
    return [{ file: path, line, column, value: String(rows), fault, expected }]
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
