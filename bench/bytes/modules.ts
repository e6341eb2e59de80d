import { decode } from '@jridgewell/sourcemap-codec'
import { brotliCompressSync } from 'node:zlib'

/** What one source file weighs in a built script. */
export interface ModuleBytes {
  readonly source: string
  readonly minified: number
  /** By how much the compressed script shrinks without it; a share of the whole for what is small. */
  readonly compressed: number
}

interface SourceMap {
  readonly mappings: string
  readonly sources: readonly string[]
}

/** Compressing again and again takes long: below this many characters a share of the whole will do. */
const SMALL = 1500
/** Code that the build adds itself. */
const GLUE = '(build)'

/** A source by a path that says whose it is. */
const nameOf = (source: string): string => {
  const installed = source.lastIndexOf('node_modules/')
  if (installed >= 0) return source.slice(installed + 'node_modules/'.length)
  return source.slice(Math.max(0, source.lastIndexOf('/src/') + 1))
}

interface Piece {
  readonly source: string
  readonly text: string
}

/** The script cut where its source changes. */
const piecesOf = (code: string, { mappings, sources }: SourceMap): Piece[] => {
  const lines = decode(mappings)
  return code.split('\n').flatMap((line, number) => {
    const pieces: Piece[] = []
    let source = GLUE
    let start = 0
    for (const [column, index] of lines[number] ?? []) {
      pieces.push({ source, text: line.slice(start, column) })
      start = column
      source = index === undefined ? GLUE : nameOf(sources[index] ?? GLUE)
    }
    return [...pieces, { source, text: `${line.slice(start)}\n` }]
  })
}

const compressed = (pieces: readonly Piece[]): number =>
  brotliCompressSync(Buffer.from(pieces.map(({ text }) => text).join(''))).length

/** Which source files a script is made of, and what each weighs in it. */
export const modulesIn = (code: string, map: SourceMap): ModuleBytes[] => {
  const pieces = piecesOf(code, map)
  const sizes = new Map<string, number>()
  for (const { source, text } of pieces) sizes.set(source, (sizes.get(source) ?? 0) + text.length)
  const whole = compressed(pieces)
  const characters = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return [...sizes].map(([source, minified]) => ({
    source,
    minified,
    compressed:
      minified < SMALL
        ? (whole * minified) / characters
        : whole - compressed(pieces.filter((piece) => piece.source !== source)),
  }))
}
