/** One answer of the recount: the classes of one entity on one map, written as `classes.csv` writes them. */
export interface Recounted {
  /** Ids separated by a blank, such as `interior justice`. */
  readonly classes: string
  /** `patterns` and `internal` for anyone only. */
  readonly strength?: string
  /** Where no source states it: `inferred` or `year-inferred` (R34). */
  readonly basis?: string
  /** Of a definition documented in part: how many forms are named at least. */
  readonly atLeast?: number
}

/** Name of an answer: entity, theme, sub-choice (empty for the theme itself) and evidence (or empty). */
export const keyOf = (entity: string, theme: string, sub: string, evidence: string): string =>
  [entity, theme, sub, evidence].join(' | ')
