import cff from '../../CITATION.cff?raw'

/** Who made the atlas, what it is called, and which data it has. */
interface Cited {
  readonly author: string
  readonly title: string
  readonly version: string
}

const fieldOf = (name: string): string => {
  const value = new RegExp(`^\\s*(?:- )?${name}: '?(.+?)'?$`, 'm').exec(cff)?.[1]
  if (value === undefined) throw new Error(`CITATION.cff has no ${name}.`)
  return value
}

/** Reads from CITATION.cff how the atlas is cited. */
export const citedAs = (version: string): Cited => ({
  author: fieldOf('name'),
  title: fieldOf('title'),
  version,
})

type SiteUrl = string | null

/** The citation as text. `day` is the version in words. */
export const citationText = (version: string, day: string, siteUrl: SiteUrl): string => {
  const { author, title } = citedAs(version)
  const where = siteUrl === null ? '' : ` ${siteUrl}`
  return `${author} (${version.slice(0, 4)}). ${title}. Data of ${day}.${where}`
}

export const citationBib = (version: string, siteUrl: SiteUrl): string => {
  const { author, title } = citedAs(version)
  return `@misc{child-trafficking-atlas-${version},
  author  = {{${author}}},
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
    `AU  - ${author}`,
    `TI  - ${title}`,
    `PY  - ${version.slice(0, 4)}`,
    `DA  - ${version.replaceAll('-', '/')}`,
    `ET  - ${version}`,
    ...(siteUrl === null ? [] : [`UR  - ${siteUrl}`]),
    'ER  - ',
    '',
  ].join('\r\n')
}

/** CITATION.cff of the data: that of the project as a dataset of its day, without a licence, since it has codings of others. */
export const citationCff = (version: string, siteUrl: SiteUrl): string => {
  const lines = new Map([
    ['type', 'type: dataset\n'],
    ['version', `version: '${version}'\n`],
    ['date-released', `date-released: '${version}'\n`],
    ['license', ''],
  ])
  const ofData = cff.replaceAll(/^([\w-]+): .*\n/gm, (line, field: string) => lines.get(field) ?? line)
  return siteUrl === null ? ofData : `${ofData.trimEnd()}\nurl: '${siteUrl}'\n`
}
