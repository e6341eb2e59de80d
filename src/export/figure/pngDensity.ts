/** Bytes before the first part of a PNG, and of that part, which has its width and height. */
const SIGNATURE = 8
const HEADER = 25

const METRES_PER_INCH = 0.0254

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** The part of a PNG that says how many dots an inch has, so that programs place it in its size. */
const densityPart = (dotsPerInch: number): Uint8Array<ArrayBuffer> => {
  const part = new Uint8Array(21)
  const view = new DataView(part.buffer)
  const perMetre = Math.round(dotsPerInch / METRES_PER_INCH)
  view.setUint32(0, 9)
  part.set(new TextEncoder().encode('pHYs'), 4)
  view.setUint32(8, perMetre)
  view.setUint32(12, perMetre)
  view.setUint8(16, 1)
  view.setUint32(17, crcOf(part.subarray(4, 17)))
  return part
}

/** Writes the density of a print into a PNG without one. */
export const withDensity = async (png: Blob, dotsPerInch: number): Promise<Blob> => {
  const start = SIGNATURE + HEADER
  return new Blob([png.slice(0, start), densityPart(dotsPerInch), png.slice(start)], { type: 'image/png' })
}
