import type { ReactNode } from 'react'
import type { Topology } from 'topojson-specification'
import type { CorrectionsPlace } from '../atlas/correct/CorrectLink'
import type { CorridorsFile, StatementsFile, TranslationsFile } from '../data/contract'
import type { CountryFile } from '../data/countryContract'
import type { Resource } from '../data/resource'
import type { Dataset } from '../data/Dataset'
import type { EntityCode } from '../domain/entity'
import type { Catalogue, Texts } from '../text/i18n'
import type { Language } from '../domain/languages'
import type { FrozenVersion } from './embed/embedFiles'
import type { PublishedData } from './publishedData'
import type { ReviewSource } from './review/reviewFile'

/** Everything that the pages of one language are built from. */
export interface SiteData {
  readonly language: Language
  readonly texts: Texts
  readonly translations: Resource<TranslationsFile>
  readonly english: () => SiteData
  readonly dataset: Dataset
  /** The outlines of all countries in full detail, and simplified. */
  readonly topology: Topology
  readonly outlines: Topology
  readonly corridors: CorridorsFile
  readonly countryFile: (code: EntityCode) => CountryFile
  readonly sourceCountOf: (code: EntityCode) => number
  readonly dataText: (file: string) => string
  /** The messages of scripts, compiled. */
  readonly messages: Catalogue
  /** The messages of pages alone, compiled. */
  readonly pageMessages: Catalogue
  readonly published: PublishedData
  /** Absolute address of the site's folder, ending in a slash; null if unknown. */
  readonly siteUrl: string | null
  readonly corrections: CorrectionsPlace
  readonly review: () => ReviewSource
}

/** Reads the statements of the study. */
export const statementsIn = ({ dataText }: Pick<SiteData, 'dataText'>): StatementsFile['statements'] =>
  (JSON.parse(dataText('statements.json')) as StatementsFile).statements

/** The data that embeds are built from: the data of the site, or a released version of them. */
export interface EmbedData extends Pick<
  SiteData,
  | 'language'
  | 'texts'
  | 'translations'
  | 'messages'
  | 'dataset'
  | 'topology'
  | 'outlines'
  | 'dataText'
  | 'sourceCountOf'
> {
  readonly frozen?: FrozenVersion
}

/** Metadata of a page for browsers, search engines and social media. */
interface PageHead {
  readonly title: string
  readonly description: string
  readonly jsonLd?: readonly object[]
  readonly card?: string | undefined
  /** The text of the card, where the title does not say it. */
  readonly cardWords?: string
  readonly oembed?: string | undefined
  /** Path of the page's data below the site's folder, without the ending: there are `.csv` and `.json`. */
  readonly data?: string | undefined
}

/** A page's content. A script hydrates `app` alone; what surrounds it is HTML. */
interface PageBody {
  readonly app: ReactNode
  readonly around?: (app: ReactNode) => ReactNode
}

/** A page that is written at build, complete without script. */
export interface SitePage {
  /** Path below the folder of its language, empty or ending in a slash. */
  readonly path: string
  /** Whether it is `404.html`, whose links begin at the host's root, since it is read at any depth. */
  readonly isForMissing?: boolean
  readonly head: PageHead
  /** Whether it has the whole map, or a picture of it, drawn with the names of its language. */
  readonly hasMap?: boolean
  /** Path below `src` of the module that defines it, which its script loads; one that is only read has none. */
  readonly module?: string
  readonly classicScript?: string
  readonly isWhole?: boolean
  /** Inlined files as JSON, by the paths by which they are requested. */
  readonly inlined?: ReadonlyMap<string, string>
  /** Files that several pages start with, by the same paths: each is a script of the site, which runs before that of the page. */
  readonly shared?: ReadonlyMap<string, string>
  /** Messages, of which the page holds those that its classic scripts name. */
  readonly messages?: Catalogue
  readonly later?: ReadonlyMap<string, string>
  /** Names of classic scripts of code loaded on demand, by the names under which it is requested. */
  readonly laterCode?: ReadonlyMap<string, string>
  /** `root` is the path from the page to the site's folder. */
  readonly body: (root: string) => PageBody
}

/** Whether the page is read, with nothing to hydrate; a script may add to it. */
export const isReadOnly = ({ module, classicScript, isWhole }: SitePage): boolean =>
  isWhole ?? (module ?? classicScript) === undefined

/** Whether other sites show the page in a frame. */
export const isEmbed = ({ classicScript }: SitePage): boolean => classicScript !== undefined
