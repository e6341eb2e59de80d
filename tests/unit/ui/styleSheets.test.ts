import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Declaration, declarations, tokensIn } from '../../support/styleSheets'

const all = declarations()
/** Paper is measured in points, by rules of its own (print.test.ts). */
const onScreen = all.filter(({ within }) => !within.some((rule) => /^@media print|^@page/.test(rule)))
const told = ({ file, line, property, value }: Declaration): string => `${file}:${line} ${property}: ${value}`

/** Drawings set type in the units of the drawing, and so in numbers of their own. */
const DRAWINGS = [
  'src/map/markup/names.module.css',
  'src/atlas/routes/RouteDiagram.module.css',
  'src/pages/guide/Callouts.module.css',
]
/** Sizes that follow the letters around them, or the scale of the map. */
const FOLLOWS = /^(inherit|[\d.]+em|0)$|var\(--section-heading\b/
/** The typeface of code is nobody's token: it is read in one place and in one size. */
const FONT_OF_CODE = /ui-monospace/

/** Tokens that only code names: the ground of what a filter leaves out, what textures and lines of a map are drawn in. */
const USED_IN_CODE: readonly string[] = [
  'faded',
  'silence',
  'hatch',
  'hatch-tint',
  'graticule',
  'context',
  'border',
  'border-halo',
  'focus-gap',
  'route-halo',
  'sea-name',
]
/** Distances that something else gives, each with what. */
const GIVEN: Readonly<Record<string, string>> = {
  'src/atlas/Side.module.css padding: 0 15.5rem 0 var(--s5)': 'the button Save or share lies there',
  'src/atlas/Side.module.css padding-inline-end: 10.25rem': 'the button Save or share lies there',
  'src/atlas/search/SearchField.module.css padding-inline-start: 13px':
    'the icon stands in the middle of its button',
  'src/ui/Disclosure.module.css border-radius: 1.375rem':
    'half the height of a chip, also where it has two lines',
}

/**
 * Rules that ask by `:has()` what is in an element: each node that comes or goes in it is then looked at, and what the
 * rule styles is styled again. State belongs on the element that changes. Each of these is of a small element.
 */
const ASKS_WHAT_IS_IN_IT: Readonly<Record<string, string>> = {
  'src/ui/Segments.module.css': 'a label asks about its own field',
  'src/pages/site/Site.module.css': 'the head of a page asks whether the focus is in its search',
}

/** Whether a selector styles whatever is in an element, at any depth. */
const isOfSubtree = (selector: string): boolean => /(^|[^>+~\s]\s+)\*[^\s>+~]*(,|$)/.test(selector)

/** The classes that modules name, each with the stylesheet in which it is expected. */
const namedClasses = () =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const code = readFileSync(join('src', file), 'utf8')
      return [...code.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)].flatMap(
        ([, name, sheet = '']) =>
          [...code.matchAll(new RegExp(`(?<![\\w.'"\`])${name}\\.(\\w+)`, 'g'))].map(([, own = '']) => ({
            file,
            own,
            sheet: join('src', dirname(file), sheet),
          })),
      )
    })

describe('the style sheets', () => {
  it('have every class that a module names', () => {
    const named = namedClasses()
    const missing = named.filter(
      ({ own, sheet }) => !new RegExp(`\\.${own}(?![\\w-])`).test(readFileSync(sheet, 'utf8')),
    )
    expect(named.length).toBeGreaterThan(500)
    expect(missing).toEqual([])
  })

  it('compose classes of their own and of the global sheets alone, since those of another file would be copied', () => {
    const composed = all.filter(({ property }) => property === 'composes')
    expect(composed.length).toBeGreaterThan(50)
    expect(composed.filter(({ value }) => / from (?!global$)/.test(value)).map(told)).toEqual([])
  })

  it('ask of no large element what is in it, and style no whole part of a page by the size of a container', () => {
    const asking = onScreen.filter(({ within }) => within.some((rule) => rule.includes(':has(')))
    expect(asking.filter(({ file }) => !ASKS_WHAT_IS_IN_IT[file]).map(told)).toEqual([])
    const sized = onScreen.filter(({ within }) => within.some((rule) => rule.startsWith('@container')))
    expect(sized.filter(({ within }) => isOfSubtree(within.at(-1) ?? '')).map(told)).toEqual([])
  })

  it('take every colour from the tokens', () => {
    const literal =
      /#[0-9a-f]{3,8}\b|\b(rgb|rgba|hsl|hwb|lab|lch|oklab|oklch|color|color-mix)\(|\b(white|black|gr[ae]y|red)\b/i
    expect(all.filter(({ value }) => literal.test(value)).map(told)).toEqual([])
  })

  it('take every size of type from the scale, but for drawings', () => {
    const sizes = onScreen
      .filter(({ property }) => property === 'font' || property === 'font-size')
      .filter(({ file }) => !DRAWINGS.includes(file))
      .filter(({ value }) => !FOLLOWS.test(value) && !FONT_OF_CODE.test(value))
    expect(sizes.filter(({ value }) => !/var\(--[tf]-[\w-]+\)/.test(value)).map(told)).toEqual([])
  })

  it('take every distance of more than a nudge, and every corner, from the tokens', () => {
    const distances = onScreen
      .filter(({ property }) =>
        /^(padding|margin|gap|row-gap|column-gap|border(-\w+)*-radius)/.test(property),
      )
      .filter(({ value }) => /(?<![\w.-])([6-9]|\d\d+)(\.\d+)?px|\d(rem|pt|mm)\b/.test(value))
    const asked = distances.filter(({ file, property, value }) => !GIVEN[`${file} ${property}: ${value}`])
    expect(asked.map(told)).toEqual([])
  })

  it('name no token that there is not, and leave none unused', () => {
    const css = readFileSync('src/ui/tokens.css', 'utf8')
    const known = new Set([...css.matchAll(/(?<=\s)--([\w-]+):/g)].map(([, name]) => name))
    const own = new Set(
      all.filter(({ property }) => property.startsWith('--')).map(({ property }) => property.slice(2)),
    )
    const named = all.flatMap((declaration) =>
      tokensIn(declaration.value).map((name) => ({ name, declaration })),
    )
    // One with a value of its own beside it may be missing: a part or a script sets it.
    const asked = named.filter(({ name, declaration }) => !declaration.value.includes(`var(--${name},`))
    expect(
      asked
        .filter(({ name }) => !known.has(name) && !own.has(name))
        .map(({ declaration }) => told(declaration)),
    ).toEqual([])
    const used = new Set([...named.map(({ name }) => name), ...tokensIn(css)])
    // Colours of classes and of the labels on them are named by the data (fills.test.ts).
    const unused = [...known].filter((name) => name && !used.has(name) && !/^(c|on)-/.test(name))
    expect(unused.filter((name) => !USED_IN_CODE.includes(name ?? ''))).toEqual([])
  })
})
