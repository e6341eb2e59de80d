/** R5: where a statement stands in a file whose rows name no place of their own: the reports' coding. */
export const reportLocator = (year: number, column: string): string =>
  `TIP Report ${year}, country chapter, column ${column}`

/** R5: place of a statement on a corridor. */
export const corridorLocator = (year: number, origin: string, destination: string): string =>
  `TIP Report ${year}, ${origin}>${destination}`

/** R5: place of a treaty record. */
export const treatyLocator = (entity: string): string => `status table, ${entity}`

/** R5: place of a row of detected victims. */
export const victimsLocator = (entity: string, year: number): string => `${entity} ${year}`
