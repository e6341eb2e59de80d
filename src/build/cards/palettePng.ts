import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
const MAX_COLOURS = 256

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body), body.length + 4)
  return out
}

/** Colours of the pixels as one number each, with how often they come. Four low bits are not seen on a card. */
const key = (red: number, green: number, blue: number): number =>
  ((red & 0xf8) << 16) | ((green & 0xf8) << 8) | (blue & 0xf8)

const distance = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2

/** The most frequent colours, each the first of those that its key stands for. */
const paletteOf = (pixels: Uint8Array): { colours: number[]; indexOf: (colour: number) => number } => {
  const counts = new Map<number, { count: number; tally: Map<number, number> }>()
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]]
    const own = key(red, green, blue)
    const entry = counts.get(own) ?? { count: 0, tally: new Map() }
    const colour = (red << 16) | (green << 8) | blue
    entry.count += 1
    entry.tally.set(colour, (entry.tally.get(colour) ?? 0) + 1)
    counts.set(own, entry)
  }
  const kept = [...counts].toSorted(([, a], [, b]) => b.count - a.count).slice(0, MAX_COLOURS)
  const colours = kept.map(([, { tally }]) => [...tally].reduce((a, b) => (b[1] > a[1] ? b : a))[0])
  const known = new Map(kept.map(([own], index) => [own, index]))
  const indexOf = (colour: number): number => {
    const own = key(colour >> 16, (colour >> 8) & 255, colour & 255)
    const found = known.get(own)
    if (found !== undefined) return found
    let best = 0
    for (const [index, other] of colours.entries())
      if (distance(colour, other) < distance(colour, colours[best] ?? 0)) best = index
    known.set(own, best)
    return best
  }
  return { colours, indexOf }
}

/** A PNG of at most 256 colours from opaque RGBA pixels: a third of the size for a drawing of plain fields. */
export const palettePng = (pixels: Uint8Array, width: number, height: number): Buffer => {
  const { colours, indexOf } = paletteOf(pixels)
  const rows = Buffer.alloc((width + 1) * height)
  let from = 0
  let to = 0
  for (let y = 0; y < height; y += 1) {
    rows[to] = 0
    to += 1
    for (let x = 0; x < width; x += 1) {
      rows[to] = indexOf(
        ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0),
      )
      from += 4
      to += 1
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Eight bits for each pixel, which are numbers of colours.
  head.set([8, 3, 0, 0, 0], 8)
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
