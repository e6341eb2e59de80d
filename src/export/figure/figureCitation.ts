import type { IsoDay } from '../../domain/treaty'
import { formatsOf } from '../../text/formats'
import { citedAs } from '../citation'
import type { FigureInput } from './drawFigure'
import { figureScene } from './figureScene'
import type { FigureKind, FigureSettings } from './figureSettings'
import { figureWords } from './figureWords'

/** The forms of a citation: as text, and for the programs that keep lists of sources. */
export const CITATION_FORMS = ['plain', 'bibtex', 'ris', 'csl'] as const
export type CitationForm = (typeof CITATION_FORMS)[number]

/** What is cited, besides what CITATION.cff has. */
interface Cited {
  readonly kind: FigureKind
  readonly title: string
  readonly author: string
  readonly atlas: string
  readonly version: IsoDay
  readonly accessed: IsoDay
  readonly address: string | null
}

const KIND_WORDS: Readonly<Record<FigureKind, string>> = {
  map: 'Map',
  chart: 'Chart',
  comparison: 'Table',
  table: 'Table',
}

const plain = ({ kind, title, author, atlas, version, accessed, address }: Cited): string => {
  const { day } = formatsOf('en')
  const where = address === null ? '' : ` ${address} (accessed ${day(accessed)}).`
  return `${author} (${version.slice(0, 4)}). ${title} [${KIND_WORDS[kind]}]. In: ${atlas}. Data of ${day(version)}.${where}`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
}

/** Escapes what has a meaning in BibTeX, so that a title can neither end its field nor run a command. */
const inTex = (text: string): string => text.replace(/[\\{}%&#$_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)

const bibtex = ({ kind, title, author, atlas, version, accessed, address }: Cited): string =>
  [
    `@misc{child-trafficking-atlas-${kind}-${version},`,
    `  author       = {{${inTex(author)}}},`,
    `  title        = {{${inTex(title)}}},`,
    `  howpublished = {${KIND_WORDS[kind]} in: ${inTex(atlas)}},`,
    `  year         = {${version.slice(0, 4)}},`,
    `  version      = {${version}},`,
    ...(address === null
      ? []
      : [
          `  url          = {${address.replace(/[{}\\]/g, encodeURIComponent)}},`,
          `  urldate      = {${accessed}},`,
        ]),
    `}`,
    '',
  ].join('\n')

/** RIS has one field a line, and CRLF at its end. */
const ris = ({ kind, title, author, atlas, version, accessed, address }: Cited): string =>
  [
    `TY  - ${kind === 'map' ? 'MAP' : 'FIGURE'}`,
    `AU  - ${author}`,
    `TI  - ${title}`,
    `T2  - ${atlas}`,
    `PY  - ${version.slice(0, 4)}`,
    `DA  - ${version.replaceAll('-', '/')}`,
    `ET  - ${version}`,
    ...(address === null ? [] : [`UR  - ${address}`, `Y2  - ${accessed.replaceAll('-', '/')}`]),
    'ER  - ',
    '',
  ].join('\r\n')

const dateParts = (day: IsoDay) => ({ 'date-parts': [day.split('-').map(Number)] })

const csl = ({ kind, title, author, atlas, version, accessed, address }: Cited): string =>
  `${JSON.stringify(
    [
      {
        id: `child-trafficking-atlas-${kind}-${version}`,
        type: kind === 'map' ? 'map' : 'figure',
        title,
        author: [{ literal: author }],
        'container-title': atlas,
        issued: dateParts(version),
        version,
        ...(address === null ? {} : { URL: address, accessed: dateParts(accessed) }),
      },
    ],
    null,
    2,
  )}\n`

const WRITERS: Readonly<Record<CitationForm, (cited: Cited) => string>> = { plain, bibtex, ris, csl }

/** Cites a figure as a part of the atlas, in a form; the words around its title are English, as in CITATION.cff. */
export const figureCitation = (
  form: CitationForm,
  settings: FigureSettings,
  input: FigureInput,
  accessed: IsoDay,
): string => {
  const { author, title: atlas, version } = citedAs(input.dataset.dataVersion)
  const { title } = figureWords(figureScene(input), settings, { address: null, isBrief: true })
  return WRITERS[form]({
    kind: settings.kind,
    title: title.replace(/[\u2060\s]+/g, ' ').trim(),
    author,
    atlas,
    version,
    accessed,
    address: input.address,
  })
}
