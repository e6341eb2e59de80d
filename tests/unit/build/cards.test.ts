import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { cardPath } from '../../../src/domain/sitePaths'
import { palettePng } from '../../../src/build/cards/palettePng'

/** Chunks of a PNG by type. */
const chunksOf = (png: Buffer): Map<string, Buffer> => {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  return chunks
}

describe('a card', () => {
  it('keeps the colours of plain fields exactly', () => {
    const fields = [
      [40, 89, 95, 255],
      [235, 183, 81, 255],
      [255, 255, 255, 255],
    ] as const
    const pixels = Uint8Array.from([0, 1, 2, 2, 1, 0].flatMap((index) => fields[index] ?? []))
    const chunks = chunksOf(palettePng(pixels, 3, 2))
    const palette = [...(chunks.get('PLTE') ?? [])]
    const rows = [...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]
    expect(rows).toHaveLength(8)
    const seen = [rows.slice(1, 4), rows.slice(5, 8)]
      .flat()
      .map((index) => palette.slice(index * 3, index * 3 + 3))
    expect(seen).toEqual([0, 1, 2, 2, 1, 0].map((index) => fields[index]?.slice(0, 3)))
  })

  it('has a path made of its page', () => {
    expect(['', 'theme/plans/', 'country/moldova/'].map((page) => cardPath('en', page))).toEqual([
      'cards/front.png',
      'cards/theme-plans.png',
      'cards/country-moldova.png',
    ])
    expect(cardPath('ru', 'theme/plans/')).toBe('cards/ru/theme-plans.png')
  })
})
