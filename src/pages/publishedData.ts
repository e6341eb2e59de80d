import type { Source } from '../data/contract'
import type { EntityCode } from '../domain/entity'
import type { HelplineKind } from '../domain/studyStatement'
import type { ThemeId } from '../domain/themes'

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

/** A document that gives a number for help. */
export interface HelpDocument {
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
  readonly where: readonly EntityCode[]
  /** The day of the oldest check of its documents. */
  readonly checkedOn: string
  readonly documents: readonly HelpDocument[]
}

/** A view in the list of all views, with its files below their folder. */
export interface ListedView {
  readonly id: string
  readonly question: string
  /** None for routes. */
  readonly theme: ThemeId | null
  readonly csv: string
  readonly json: string
  readonly metadata: string
}

/** The published files that document the data, for the methods page. */
export interface PublishedData {
  readonly package: DataPackage
  readonly sources: readonly Source[]
  readonly changes: readonly ValueChange[]
  readonly helplines: readonly Helpline[]
  /** The views for programs; none before the build has written them. */
  readonly views: readonly ListedView[]
  /** Whether the build made a file, by its path below the site's folder. */
  readonly hasFile: (file: string) => boolean
  /** Bytes of a file below the site's folder. */
  readonly sizeOf: (file: string) => number
}
