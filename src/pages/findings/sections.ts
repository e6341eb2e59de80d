import type { RouteForm } from '../../domain/corridors'
import type { EntityCode } from '../../domain/entity'
import type findings from '../../text/en/findings.json'
import { DEFAULT_FILTERS, type Filters } from '../../store/filters'

/** Ids of this page's own messages. */
export type FindingsMessage = keyof typeof findings

type IdsWith<Prefix extends string> = FindingsMessage extends infer Id
  ? Id extends `findings.${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never

/** A part of the study's summary that a statement is read from. */
export type ReportSection = IdsWith<'where'>

/** Ids of the page's sections, in their order. */
export type SectionId = IdsWith<'section'>

/** A paragraph, or a list of points. */
export type Block = FindingsMessage | readonly FindingsMessage[]

/** One thing the study found or asks for, and the state of the atlas that shows it. */
export interface Finding {
  /** Last part of the link to it; its title is the message `findings.<id>.title`. */
  readonly id: string
  readonly where: readonly ReportSection[]
  readonly text: readonly Block[]
  /** Ids of the published totals that belong to it. */
  readonly totals?: readonly string[]
  /** What the map link opens; left out where no map shows it. */
  readonly opens?: Filters
  /** Routes to open besides, by form of exploitation. */
  readonly routeForms?: readonly RouteForm[]
  /** A country it names as an example. */
  readonly example?: EntityCode
  /** What stands beside the text, `map` being what the link opens. */
  readonly figure?: 'map' | 'steps' | 'chart'
}

/** A section of the page with its findings. */
export interface FindingsSection {
  readonly id: SectionId
  readonly findings: readonly Finding[]
}

/** The atlas with these filters set. */
export const state = (filters: Partial<Filters>): Filters => ({ ...DEFAULT_FILTERS, ...filters })
