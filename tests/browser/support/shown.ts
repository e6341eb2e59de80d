/** The kind of view before a reader: a map, a table, a country, a choice to make, or words on what is missing. */
export const SHOWN = 'svg[data-map], table, [data-country], [data-later], select, [role="alert"], article'
