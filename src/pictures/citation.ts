import cff from '../../CITATION.cff?raw'
import { PUBLISHER } from '../domain/publisher'

const TITLE = 'Child Trafficking Atlas: Europe and Central Asia'

/** Who published the copy, what it is called, and which data it has. A citation of a copy without a publisher begins with its title. */
interface Cited {
  /** "Owner (2026). Title" or "Title (2026)". */
  readonly begins: (title: string) => string
  readonly author: string | null
  readonly title: string
  readonly version: string
}

/** How the atlas is cited. */
export const citedAs = (version: string): Cited => {
  const author = PUBLISHER?.owner ?? null
  const year = version.slice(0, 4)
  return {
    begins: (title) => (author === null ? `${title} (${year})` : `${author} (${year}). ${title}`),
    author,
    title: TITLE,
    version,
  }
}

type SiteUrl = string | null

/** The citation as text. `day` is the version in words. */
export const citationText = (version: string, day: string, siteUrl: SiteUrl): string => {
  const { begins, title } = citedAs(version)
  const where = siteUrl === null ? '' : ` ${siteUrl}`
  return `${begins(title)}. Data of ${day}.${where}`
}

export const citationBib = (version: string, siteUrl: SiteUrl): string => {
  const { author, title } = citedAs(version)
  return `@misc{child-trafficking-atlas-${version},${author === null ? '' : `\n  author  = {{${author}}},`}
  title   = {{${title}}},
  year    = {${version.slice(0, 4)}},
  version = {${version}},${siteUrl === null ? '' : `\n  url     = {${siteUrl}},`}
  note    = {Data set}
}
`
}

/** The citation as RIS, with the CRLF line ends of the format. */
export const citationRis = (version: string, siteUrl: SiteUrl): string => {
  const { author, title } = citedAs(version)
  return [
    'TY  - DATA',
    ...(author === null ? [] : [`AU  - ${author}`]),
    `TI  - ${title}`,
    `PY  - ${version.slice(0, 4)}`,
    `DA  - ${version.replaceAll('-', '/')}`,
    `ET  - ${version}`,
    ...(siteUrl === null ? [] : [`UR  - ${siteUrl}`]),
    'ER  - ',
    '',
  ].join('\r\n')
}

/** CITATION.cff of the data: that of the project as a dataset of its day, without itself among its references, and without a licence, since it has codings of others. The format asks for an author. */
export const citationCff = (version: string, siteUrl: SiteUrl): string => {
  const lines = new Map([
    ['type', 'type: dataset\n'],
    ['version', `version: '${version}'\n`],
    ['date-released', `date-released: '${version}'\n`],
    ['license', ''],
  ])
  const ofData = cff
    .replace(/^ {2}- name: .*$/m, () => `  - name: ${JSON.stringify(PUBLISHER?.owner ?? TITLE)}`)
    .replace(/^ {2}- type: data\n(?: {4}.*\n)+/m, '')
    .replaceAll(/^([\w-]+): .*\n/gm, (line, field: string) => lines.get(field) ?? line)
  return siteUrl === null ? ofData : `${ofData.trimEnd()}\nurl: '${siteUrl}'\n`
}
