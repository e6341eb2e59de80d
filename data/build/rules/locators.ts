/** R5: locator of a report's statement, which its file does not give. */
export const reportLocator = (year: number, column: string): string =>
  `TIP Report ${year}, country chapter, column ${column}`

/** R5: locator of a corridor statement. */
export const corridorLocator = (year: number, origin: string, destination: string): string =>
  `TIP Report ${year}, ${origin}>${destination}`

/** R5: locator of a treaty record. */
export const treatyLocator = (entity: string): string => `status table, ${entity}`

/** R5: locator of the coding of since when trafficking is an offence. */
export const offenceLocator = (entity: string): string =>
  `criminalization_jk_2015-08-10.dta, rows of ${entity} by year`

/** R5: locator of a row of detected victims. */
export const victimsLocator = (entity: string, year: number): string => `${entity} ${year}`
