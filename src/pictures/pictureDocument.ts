import { element, escaped } from '../map/markup/element'
import tokens from '../ui/tokens.css?raw'

/** Gives the literal colour of a CSS value of the atlas, such as `var(--c-both)`. */
export type Colours = (value: string) => string

export type Scheme = 'light' | 'dark'

const twoParts = (text: string): [string, string | undefined] => {
  let depth = 0
  for (const [index, letter] of [...text].entries()) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === ',' && depth === 0) return [text.slice(0, index).trim(), text.slice(index + 1).trim()]
  }
  return [text.trim(), undefined]
}

/** Throws on a value that it does not know, rather than guess a colour. */
const createColours = (css: string, scheme: Scheme): Colours => {
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? ''
  const values = new Map<string, string>(
    [...root.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )
  const resolve: Colours = (value) => {
    const [, name, inner = ''] = /^([\w-]+)\((.*)\)$/s.exec(value.trim()) ?? []
    const [first, second] = twoParts(inner)
    if (name === 'light-dark') return resolve(scheme === 'light' ? first : (second ?? first))
    if (name !== 'var') return value.trim()
    const known = values.get(first) ?? second
    if (known === undefined) throw new Error(`The tokens have no ${first}.`)
    return resolve(known)
  }
  return resolve
}

/** Reads the colours of one scheme from `ui/tokens.css`. */
export const coloursOf = (scheme: Scheme): Colours => createColours(tokens, scheme)

/** The light scheme, the only one of pictures and print. */
export const lightColours: Colours = coloursOf('light')

/** Makes the colours of a drawing literal, because SVG renderers outside browsers know no custom properties. */
export const withLiteralColours = (svg: string, colours: Colours): string =>
  svg.replace(/var\((?:[^()]|\([^()]*\))*\)/g, colours)

interface Size {
  readonly width: number
  readonly height: number
  /** Width and height of the file where the drawing is scaled to it, such as `85mm`. */
  readonly shown?: readonly [width: string, height: string]
}

/** Writes an SVG document that needs nothing outside itself: no class, custom property or dark scheme. */
export const pictureDocument = (
  { width, height, shown = [`${width}`, `${height}`] }: Size,
  title: string,
  ...children: readonly string[]
): string => {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: shown[0],
      height: shown[1],
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      // Without this, browsers round the places of letters to dots of the screen.
      'text-rendering': 'geometricPrecision',
    },
    element('title', {}, escaped(title)),
    element('rect', { width, height, fill: 'var(--paper)' }),
    ...children,
  )
  return withLiteralColours(svg.replace(/ (class|aria-hidden)="[^"]*"/g, ''), lightColours)
}
