// What is used of two packages that bring no types.
declare module 'wawoff2' {
  /** The TrueType font inside a WOFF2 file. */
  export const decompress: (woff2: Uint8Array) => Promise<Uint8Array>
}
declare module 'fontkit' {
  interface Glyph {
    readonly path: { readonly toSVG: () => string }
  }
  interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    /** In units of the font, y upwards. */
    readonly positions: readonly {
      readonly xAdvance: number
      readonly xOffset: number
      readonly yOffset: number
    }[]
  }
  export interface Font {
    readonly unitsPerEm: number
    /** Axes of a variable font by tag; none of a cut that has one weight. */
    readonly variationAxes: Readonly<Record<string, unknown>>
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean
    readonly layout: (text: string) => GlyphRun
    readonly getVariation: (axes: Readonly<Record<string, number>>) => Font
  }
  export const create: (data: Buffer) => Font
}
