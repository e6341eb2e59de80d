import * as fc from 'fast-check'
import { DIRECTIONS, ROUTE_ENDS, ROUTE_FORMS, ROUTE_VICTIMS } from '../../src/domain/corridors'
import { GROUPS, REGIONS } from '../../src/domain/entity'
import { EVIDENCE } from '../../src/domain/evidence'
import { THEMES, subsOf, classesOf } from '../../src/domain/themes'
import { VIEWS } from '../../src/state/filters'
import { realAtlasFile } from './dataset'

const { entities, instruments } = realAtlasFile()
const days = ['1989-01-01', '2007-09-30', '2011-06-01', '2024-02-29', '2026-11-25']

/** The values that each parameter may have: values that are offered somewhere, though not always for the theme beside them. */
const OFFERED: readonly (readonly [parameter: string, values: readonly string[]])[] = [
  ['theme', THEMES],
  ['sub', [...new Set(THEMES.flatMap((theme) => subsOf(theme)))]],
  ['instrument', instruments.map(({ id }) => id)],
  ['on', days],
  ['evidence', EVIDENCE],
  ['region', REGIONS],
  ['group', GROUPS],
  ['class', [...new Set(THEMES.flatMap((theme) => subsOf(theme).flatMap((sub) => classesOf(theme, sub))))]],
  ['country', entities.flatMap(({ code, slug }) => [code, slug, code.toLowerCase()])],
  ['compare', entities.map(({ code }) => code)],
  ['and', entities.map(({ code }) => code)],
  ['view', VIEWS],
  ['area', ['whole', '21.3,42.5,900', '-8,53.25,1200', '60,45,4200']],
  ['then', days],
  ['routes', ['on']],
  ['colours', THEMES],
  ['victims', ROUTE_VICTIMS],
  ['form', ROUTE_FORMS],
  ['years', ['2008-2016', '2010-2012', '2012-2012']],
  ['direction', DIRECTIONS],
  ['ends', ROUTE_ENDS],
  ['look', ['light', 'dark']],
  ['accent', ['1c6ea4', 'FFFFFF', '#000000']],
  ['compact', ['on']],
]

const OF_KOSOVO = ['UNK', 'xkk', 'RKS', 'KSV', 'XKO']

const JUNK = [
  '',
  ' ',
  ',',
  ',,,see,',
  '-1',
  '0',
  'NaN',
  'null',
  'undefined',
  'true',
  '1e309',
  '2007-02-31',
  '2999-01-01',
  '1988-12-31',
  '2016-2008',
  '9999-9999',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  '../../etc',
  '<script>alert(1)</script>',
  '"onload="x',
  "'); drop table",
  'javascript:alert(1)',
  '\u0000',
  '\u202Eflipped',
  '\uD800',
  '👧🏽',
  'Молдова',
  'ΜΟΛΔΑΒΙΑ',
]

const listed = (values: readonly string[]) =>
  fc.array(fc.constantFrom(...values), { minLength: 1, maxLength: 6 }).map((all) => all.join(','))

/** As long as no person types it, and as a broken program might. */
const huge = (values: readonly string[]) =>
  fc.oneof(
    fc.integer({ min: 500, max: 3000 }).map((length) => 'a'.repeat(length)),
    fc.integer({ min: 100, max: 300 }).map((times) => `${values[0]},`.repeat(times)),
  )

const valueOf = (values: readonly string[]) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...values) },
    { weight: 10, arbitrary: listed([...values, 'atlantis']) },
    { weight: 5, arbitrary: fc.constantFrom(...OF_KOSOVO) },
    { weight: 10, arbitrary: fc.constantFrom(...JUNK) },
    { weight: 5, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: huge(values) },
  )

/** As a form sends it; half a letter, which no address can hold, becomes a sign of its own. */
const encoded = (text: string): string => new URLSearchParams([['', text]]).toString().slice(1)

/** How a value is written into a query: as browsers do, once too often, or not at all. */
const WRITTEN: readonly ((text: string) => string)[] = [
  encoded,
  (text) => encoded(encoded(text)),
  (text) => text.replaceAll(/[&#]/g, ''),
  (text) => `${encoded(text)}%`,
  (text) => `%E0%A4${encoded(text)}%ZZ`,
]

const aPair = fc
  .constantFrom(...OFFERED)
  .chain(([name, values]) =>
    fc.tuple(
      fc.oneof(
        { weight: 20, arbitrary: fc.constant(name) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(name.toUpperCase(), `${name}[]`, `amp;${name}`, 'utm_source'),
        },
      ),
      valueOf(values),
      fc.oneof(
        { weight: 6, arbitrary: fc.constant(encoded) },
        { weight: 2, arbitrary: fc.constantFrom(...WRITTEN) },
      ),
    ),
  )
  .map(([name, value, write]) => `${name}=${write(value)}`)

/** A query of any parameters, each of them well or badly said, some of them more than once. */
const aQuery = fc
  .array(aPair, { maxLength: 9 })
  .chain((pairs) => fc.constantFrom(pairs, [...pairs, ...pairs], pairs.toReversed()))
  .map((pairs) => pairs.join('&'))

/** Queries of links as they come in from the world, the same ones each time. */
export const generatedLinks = (count: number, seed = 20261125): readonly string[] =>
  fc.sample(aQuery, { seed, numRuns: count })

/** Those links that servers take, which refuse longer ones. */
export const linksOfUse = (count: number): readonly string[] =>
  generatedLinks(2 * count + 30)
    .filter(({ length }) => length < 6_000)
    .slice(0, count)
