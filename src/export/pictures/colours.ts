import tokens from '../../ui/tokens.css?raw'

/** Gives the literal colour of a CSS value of the atlas, such as `var(--c-both)`. */
export type Colours = (value: string) => string

/** The two sets of colours that `light-dark()` chooses between. */
export type Scheme = 'light' | 'dark'

/** Splits `a, b` at the comma that stands outside brackets. */
const twoParts = (text: string): [string, string | undefined] => {
  let depth = 0
  for (const [index, letter] of [...text].entries()) {
    if (letter === '(') depth += 1
    if (letter === ')') depth -= 1
    if (letter === ',' && depth === 0) return [text.slice(0, index).trim(), text.slice(index + 1).trim()]
  }
  return [text.trim(), undefined]
}

/** Reads the custom properties of the style sheet of tokens. A value it does not know throws: no colour is guessed. */
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

/** The colours of `ui/tokens.css`, the one place where they are written, in one scheme. */
export const coloursOf = (scheme: Scheme): Colours => createColours(tokens, scheme)

/** The light scheme: pictures and paper have no other. */
export const lightColours: Colours = coloursOf('light')

/** A drawing whose colours are literal: what draws SVG outside of a browser knows no custom properties. */
export const withLiteralColours = (svg: string, colours: Colours): string =>
  svg.replace(/var\((?:[^()]|\([^()]*\))*\)/g, colours)
