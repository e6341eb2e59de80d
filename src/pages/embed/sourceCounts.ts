import { carriedText } from '../../carried/carriedText'
import type { EntityCode } from '../../domain/entity'

/** By what name a page carries how many sources what is known of each country has. */
export const SOURCE_COUNTS = 'embed/source-counts.json'

/** How many sources what is known of a country has; unknown where the page does not carry the numbers. */
export const sourceCountOf = (code: EntityCode): number | undefined => {
  const text = carriedText(SOURCE_COUNTS)
  return text === null ? undefined : (JSON.parse(text) as Readonly<Record<EntityCode, number>>)[code]
}
