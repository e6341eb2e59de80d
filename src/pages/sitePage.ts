import type { ReactNode } from 'react'
import type { Topology } from 'topojson-specification'
import type { CorridorsFile, StatementsFile, TranslationsFile, Source, CountryFile } from '../data/contract'
import type { Resource } from '../data/resource'
import type { Dataset } from '../data/Dataset'
import type { EntityCode } from '../domain/entity'
import type { Evidence, Role } from '../domain/evidence'
import type { FurtherCatalogue } from '../text/catalogues'
import type { Texts } from '../text/i18n'
import type { Language } from '../domain/languages'
import type { HelplineBasis, HelplineHours, HelplineKind } from '../domain/studyStatement'

/** A column as datapackage.json describes it. */
export interface PackageField {
  readonly name: string
  readonly type: string
  readonly description: string
  readonly title?: string
  readonly constraints?: { readonly enum?: readonly string[] }
}

/** A file of the data as datapackage.json describes it; `schema` only where it is a table. */
export interface PackageResource {
  readonly name: string
  readonly path: string | readonly string[]
  readonly title: string
  readonly description: string
  readonly mediatype: string
  readonly schema?: { readonly fields: readonly PackageField[] }
}

/** The parts of datapackage.json that pages show. */
export interface DataPackage {
  readonly title: string
  readonly description: string
  readonly version: string
  readonly keywords: readonly string[]
  readonly resources: readonly PackageResource[]
  readonly sources: readonly Pick<Source, 'id'>[]
}

/** A row of value-changes.csv. */
export interface ValueChange {
  readonly date: string
  readonly version: string
  readonly entity: string
  readonly indicator: string
  readonly from: string
  readonly to: string
  readonly why: string
  readonly source_id: string
}

/** A row of conflicts.csv. */
export interface ListedConflict {
  readonly entity: string
  /** A theme, a theme and its part, or `detected-victims`. */
  readonly question: string
  readonly who: Evidence | ''
  readonly about: Exclude<Role, 'internal'> | ''
  readonly kind: string
  readonly years: string
  readonly shown: string
  readonly source_ids: string
  readonly law: string
  readonly other: string
  readonly other_source_ids: string
  readonly other_law: string
}

/** A document that gives a number for help. */
interface HelpDocument {
  readonly title: string
  /** Day or month; undefined for a page without a date. */
  readonly published: string | undefined
  readonly locator: string
  readonly url: string
}

/** A number for help, or a directory of helplines, with all documents that give it (helplines.csv). */
export interface Helpline {
  readonly number: string | undefined
  readonly kind: HelplineKind
  /** Whether a document says that it is answered, or only that it is kept for this use. */
  readonly basis: HelplineBasis
  /** Whether a document says so. */
  readonly isFree: boolean
  /** When it is answered, where a document says it. */
  readonly hours: HelplineHours | undefined
  readonly where: readonly EntityCode[]
  /** The day of the oldest check of its documents. */
  readonly checkedOn: string
  readonly documents: readonly HelpDocument[]
}

/** The published files that document the data, for the methods page. */
export interface PublishedData {
  readonly package: DataPackage
  readonly sources: readonly Source[]
  readonly changes: readonly ValueChange[]
  readonly conflicts: readonly ListedConflict[]
  readonly helplines: readonly Helpline[]
  /** How the words of a published total are read, by its id (published-totals.csv). */
  readonly readings: ReadonlyMap<string, string>
  /** The ids of the views for programs; none before the build has written them. */
  readonly views: readonly string[]
  /** Bytes of a file below the site's folder. */
  readonly sizeOf: (file: string) => number
  /** How many rows a table has, by its path below the folder of the data. */
  readonly rowsIn: (file: string) => number
}

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
  readonly dataText: (file: string) => string
  readonly published: PublishedData
  /** Absolute address of the site's folder, ending in a slash; null if unknown. */
  readonly siteUrl: string | null
}

/** Reads the statements of the study. */
export const statementsIn = ({ dataText }: Pick<SiteData, 'dataText'>): StatementsFile['statements'] =>
  (JSON.parse(dataText('statements.json')) as StatementsFile).statements

/** Metadata of a page for browsers, search engines and social media. */
interface PageHead {
  readonly title: string
  readonly description: string
  readonly jsonLd?: readonly object[]
  readonly card?: string | undefined
  /** The text of the card, where the title does not say it. */
  readonly cardWords?: string
  readonly oembed?: string | undefined
  /** Path of the page's data, a CSV, below the site's folder. */
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
  /** Files that are written with it, by their paths below the folder of its language. */
  readonly files?: () => readonly (readonly [path: string, text: string])[]
  /** Whether it has the whole map, or a picture of it, drawn with the names of its language. */
  readonly hasMap?: boolean
  /** Path below `src` of the module that defines it, which its script loads; one that is only read has none. */
  readonly module?: string
  /** Path below `src` of the module that defines what is only read; the build gives the page the styles of that. */
  readonly source?: string
  /** The catalogues that its script loads beside the first. */
  readonly messages?: readonly FurtherCatalogue[] | undefined
  /** Whether other sites show the page in a frame. */
  readonly isEmbed?: boolean
  /** `root` is the path from the page to the site's folder. */
  readonly body: (root: string) => PageBody
}

/** Whether the page is read, with nothing to hydrate; a script may add to it. */
export const isReadOnly = ({ module }: SitePage): boolean => module === undefined
