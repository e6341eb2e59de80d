import type { Source } from '../dataset/contract'

/** A column as datapackage.json describes it. */
export interface PackageField {
  readonly name: string
  readonly type: string
  readonly description: string
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

/** As much of datapackage.json as the pages show. */
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

/** The published files that explain the data, as the page of methods shows them. */
export interface PublishedData {
  readonly package: DataPackage
  /** Every source, in the order of its file. */
  readonly sources: readonly Source[]
  readonly changes: readonly ValueChange[]
  /** Bytes of a file below the site's folder. */
  readonly sizeOf: (file: string) => number
}
