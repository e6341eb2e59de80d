/** Detected child victims of one year as UNODC prints them; `<5` stays text. */
export interface DetectedVictims {
  readonly year: number
  readonly [column: string]: number | string | undefined
}

/** A year whose figures differ between two releases of UNODC, or that only the older has. */
export interface DetectedRelease {
  readonly year: number
  /** The year of the release from which the figures are. */
  readonly taken: number
  readonly other: number
  /** Counts that the other release prints otherwise, by column. */
  readonly printed: Readonly<Record<string, number | string>>
}
