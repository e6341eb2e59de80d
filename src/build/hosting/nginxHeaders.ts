import {
  CACHING,
  CONTENT_SECURITY_POLICY,
  EVERYWHERE,
  FOLDERS,
  FRAMING,
  type HeaderFields,
  SAVED,
  SHARED,
} from './headerRules'

/** A value that depends on the folder a file lies in, at any depth: the site may lie in a folder itself. */
const map = (variable: string, otherwise: string, folders: HeaderFields): string =>
  [
    `map $uri $${variable} {`,
    `    default "${otherwise}";`,
    ...Object.entries(folders).map(([folder, value]) => `    ~/${folder} "${value}";`),
    '}',
  ].join('\n')

const policy = (framing: string): string => `${CONTENT_SECURITY_POLICY}; ${framing}`

const GENERATED =
  '# Written by `npm run hosting` from src/build/hosting/headerRules.ts: change that, not this.'

/** `values.conf`, for the level of http: the values that differ from file to file. nginx sends no empty header. */
export const nginxValues = (): string =>
  [
    GENERATED,
    map('atlas_cache', CACHING.revalidated, { [FOLDERS.assets]: CACHING.hashed }),
    map('atlas_policy', policy(FRAMING.pages), { [FOLDERS.embeds]: policy(FRAMING.embeds) }),
    map('atlas_shared', '', {
      [FOLDERS.assets]: SHARED['Access-Control-Allow-Origin'],
      [FOLDERS.data]: SHARED['Access-Control-Allow-Origin'],
      [FOLDERS.oembed]: SHARED['Access-Control-Allow-Origin'],
    }),
    map('atlas_saved', '', { [`${FOLDERS.offline}[^/]+\\.html$`]: SAVED['Content-Disposition'] }),
    '',
  ].join('\n\n')

const header = ([name, value]: readonly [string, string]): string => `add_header ${name} ${value} always;`

/** `headers.conf`, for the server or location that has the atlas: what is sent with every file, found or not. */
export const nginxHeaders = (): string => {
  return [
    GENERATED,
    ...Object.entries(EVERYWHERE).map(([name, value]) => header([name, `"${value}"`])),
    ...[
      ['Content-Security-Policy', '$atlas_policy'] as const,
      ['Cache-Control', '$atlas_cache'] as const,
      ['Access-Control-Allow-Origin', '$atlas_shared'] as const,
      ['Content-Disposition', '$atlas_saved'] as const,
    ].map(header),
    '',
  ].join('\n')
}
