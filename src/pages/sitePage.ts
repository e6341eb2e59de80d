import type { ReactNode } from 'react'
import type { Topology } from 'topojson-specification'
import type { CorrectionsPlace } from './correct/correctionsPlace'
import type { CorridorsFile, CountryFile } from '../data/contract'
import type { Dataset } from '../data/Dataset'
import type { EntityCode } from '../domain/entity'
import type { ThemeId } from '../domain/themes'
import type { CatalogueName, LaterCatalogue } from '../text/catalogues'
import type { Catalogue } from '../text/i18n'
import type { Texts } from '../text/i18n'
import type { Language } from '../domain/languages'
import type { FrozenVersion } from './embed/embedFiles'
import type { PublishedData } from './publishedData'

/** All that the pages of the site in one language are made from at build. */
export interface SiteData {
  readonly language: Language
  /** The language's texts: those of every page, and the catalogues named. */
  readonly textsOf: (...names: readonly CatalogueName[]) => Texts
  /** The same in English, for what stays in it. */
  readonly english: () => SiteData
  readonly dataset: Dataset
  /** What an atlas in the browser begins with that shows a theme: nothing of what it is made of may need more. */
  readonly datasetOf: (theme: ThemeId) => Dataset
  /** The outlines of all countries with all the detail there is, and those of maps at rest. */
  readonly topology: Topology
  readonly outlines: Topology
  readonly corridors: CorridorsFile
  /** Everything known about one entity. */
  readonly countryFile: (code: EntityCode) => CountryFile
  /** How many sources what is known of an entity has. */
  readonly sourceCountOf: (code: EntityCode) => number
  /** A data file as it is written, by its path below `data/`. */
  readonly dataText: (file: string) => string
  /** A catalogue of the language, compiled. */
  readonly catalogueOf: (name: LaterCatalogue | 'atlas') => Catalogue
  /** The files that explain the data. */
  readonly published: PublishedData
  /** The absolute address of the site's folder, with a slash at its end; null where the build was not told. */
  readonly siteUrl: string | null
  /** Where corrections go, as the build was told. */
  readonly corrections: CorrectionsPlace
}

/** What embeds are made of: the data of the site, or a released version of them. */
export interface EmbedData extends Pick<
  SiteData,
  | 'language'
  | 'textsOf'
  | 'catalogueOf'
  | 'dataset'
  | 'datasetOf'
  | 'topology'
  | 'outlines'
  | 'dataText'
  | 'sourceCountOf'
> {
  /** Which released version they keep, and what the site has; nothing where they follow the site. */
  readonly frozen?: FrozenVersion
}

/** What a page says of itself to whoever does not look at it: browsers, search engines, social media. */
export interface PageHead {
  readonly title: string
  readonly description: string
  /** What search engines read of the page, as schema.org objects. */
  readonly jsonLd?: readonly object[]
  /** Path of the picture that social media show for a link to the page, below the site's folder. */
  readonly card?: string | undefined
  /** Path of the file that tells other sites how to embed the page by its address, below the site's folder. */
  readonly oembed?: string | undefined
}

/** What a page shows. A script hydrates `app` alone; what stands around its element is HTML and stays so. */
export interface PageBody {
  readonly app: ReactNode
  readonly around?: (app: ReactNode) => ReactNode
}

/** A page that is written at build, whole without a script. */
export interface SitePage {
  /** Path below the folder of its language, empty or with a slash at its end. */
  readonly path: string
  /**
   * Whether it stands for every address that leads nowhere: it is `404.html` in the site's folder and, since it is read at
   * any depth, its links begin at the root of the host.
   */
  readonly isForMissing?: boolean
  readonly head: PageHead
  /** Path of the first module of its script; an embed has a classic script instead. */
  readonly module?: `src/pages/${'atlas/startAtlas.tsx' | 'startReading.ts' | 'compare/startCompare.tsx' | 'correct/startCorrect.tsx'}`
  /** Name of its classic script, which makes it an embed. */
  readonly classicScript?: string
  /** Whether all of it is there without its script. */
  readonly isWhole?: boolean
  /** Modules of views that the page shows from its start and others load later, for their styles. */
  readonly laterViews?: readonly string[]
  /** Files that the page holds in itself, as JSON, by the paths by which they are requested. */
  readonly inlined?: ReadonlyMap<string, string>
  /** Files that a script brings when they are wanted, in the same way. */
  readonly later?: ReadonlyMap<string, string>
  /** Names of classic scripts that bring code when it is wanted, by the names by which it is asked for. */
  readonly laterCode?: ReadonlyMap<string, string>
  /** What it shows; `root` is the way from the page to the site's folder. */
  readonly body: (root: string) => PageBody
}

/** Whether other sites show the page in a frame. */
export const isEmbed = ({ classicScript }: SitePage): boolean => classicScript !== undefined
