import { readdirSync, readFileSync } from 'node:fs'

/** A declaration of a style sheet, such as `color: var(--ink)`. */
export interface Declaration {
  readonly file: string
  readonly line: number
  readonly property: string
  readonly value: string
  /** The conditions of the rules it stands in, from the outermost inwards, such as `@media print`, and its selector. */
  readonly within: readonly string[]
}

const withoutComments = (css: string): string =>
  css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))

/** Every declaration of a style sheet, in order. */
const declarationsOf = (file: string, css: string): Declaration[] => {
  const found: Declaration[] = []
  const within: string[] = []
  let line = 1
  for (const [, text = '', end = ''] of withoutComments(css).matchAll(/([^{};]*)([{};])/g)) {
    const at = line + (/^\s*/.exec(text)?.[0].split('\n').length ?? 1) - 1
    line += text.split('\n').length - 1
    const said = text.replace(/\s+/g, ' ').trim()
    const [, property, value] = /^(--[\w-]+|[a-z-]+): ?(.+)$/.exec(said) ?? []
    if (end === '{') within.push(said)
    else if (property && value) found.push({ file, line: at, property, value, within: [...within] })
    if (end === '}') within.pop()
  }
  return found
}

/** Every declaration of the style sheets of `src` but the tokens themselves. */
export const declarations = (): readonly Declaration[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .filter((file) => !/(tokens|fonts)\.css$/.test(file))
    .toSorted()
    .flatMap((file) => declarationsOf(`src/${file}`, readFileSync(`src/${file}`, 'utf8')))

/** Names of the custom properties that a value reads, without their dashes. */
export const tokensIn = (value: string): string[] =>
  [...value.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name)
