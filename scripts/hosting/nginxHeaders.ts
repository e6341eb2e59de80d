import { folderOf, LANGUAGES } from '../../src/domain/languages'
import {
  ALONE,
  CACHING,
  HOST_POLICY,
  EVERYWHERE,
  FOLDERS,
  FRAMING,
  type HeaderFields,
  ISOLATED,
  SHARED,
} from '../../src/build/headerRules'

const GENERATED = '# Written by `npm run hosting` from src/build/headerRules.ts: change that, not this.'

const anyOf = (...choices: readonly string[]): string => `(?:${choices.join('|')})`
const LANGUAGE = `${anyOf(...LANGUAGES.map(folderOf).filter(Boolean))}?`
const EMBEDS = LANGUAGE + FOLDERS.embeds
const SHARED_FILES = anyOf(FOLDERS.assets, FOLDERS.cards, FOLDERS.data, FOLDERS.oembed, EMBEDS)

interface VaryingHeader {
  readonly name: string
  /** nginx text that the patterns match; by default the path below the site's folder. */
  readonly source?: string
  readonly otherwise?: string
  readonly values: HeaderFields
}

const policy = (framing: string): string => `${HOST_POLICY}; ${framing}`
const sentWith = (pattern: string, fields: HeaderFields): readonly VaryingHeader[] =>
  Object.entries(fields).map(([name, value]) => ({ name, values: { [pattern]: value } }))

const VARYING: readonly VaryingHeader[] = [
  {
    name: 'Content-Security-Policy',
    otherwise: policy(FRAMING.pages),
    values: { [EMBEDS]: policy(FRAMING.embeds) },
  },
  ...Object.entries(ALONE).map(([name, otherwise]) => ({ name, otherwise, values: { [EMBEDS]: '' } })),
  {
    name: 'Cache-Control',
    // Errors are never cached. Whether a requested range exists is known later, so no range is cached either.
    source: '$status:$http_range:$atlas_path',
    otherwise: CACHING.revalidated,
    values: { [`${anyOf('200', '304')}::${FOLDERS.assets}`]: CACHING.hashed },
  },
  ...sentWith(SHARED_FILES, SHARED),
  ...sentWith(EMBEDS, ISOLATED),
]

const variableOf = ({ name }: VaryingHeader): string => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`

const map = (source: string, variable: string, lines: readonly string[]): string =>
  [`map "${source}" ${variable} {`, ...lines.map((line) => `    ${line};`), '}'].join('\n')

/** `values.conf`, for the `http` level: values that differ between files. nginx sends no empty header. */
export const nginxValues = (): string =>
  [
    GENERATED,
    '# The path of a file below the folder that `root` or `alias` names, wherever that folder is served.',
    map('$document_root:$request_filename', '$atlas_path', [
      'default ""',
      '"~^(?<atlas_root>.+?)/?:\\k<atlas_root>/(?<atlas_file>.*)$" $atlas_file',
    ]),
    ...VARYING.map((header) =>
      map(header.source ?? '$atlas_path', variableOf(header), [
        `default "${header.otherwise ?? ''}"`,
        ...Object.entries(header.values).map(([pattern, value]) => `"~^${pattern}" "${value}"`),
      ]),
    ),
    '',
  ].join('\n\n')

const header = (name: string, value: string): string => `add_header ${name} ${value} always;`

/** `headers.conf`, for the server or location of the atlas: headers of every file, errors included. */
export const nginxHeaders = (): string =>
  [
    GENERATED,
    ...Object.entries(EVERYWHERE).map(([name, value]) => header(name, `"${value}"`)),
    ...VARYING.map((varying) => header(varying.name, variableOf(varying))),
    '',
  ].join('\n')
