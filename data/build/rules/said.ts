import type { Classified } from '../../../src/data/contract'
import type { ClassId } from '../../../src/domain/themes'
import type { PolicyRow } from '../read/policy'
import { latestYear } from './decision'

/** How the sources name those of each class: what the latest of its statements with a name say. */
export const saidOf = (groups: Readonly<Record<ClassId, readonly PolicyRow[]>>): Classified['said'] => {
  const entries = Object.entries(groups).flatMap(([id, rows]) => {
    const named = rows.filter(({ said }) => said !== undefined)
    const latest = latestYear(named)
    const texts = named.flatMap(({ asOf, said = '' }) => (asOf === latest ? [said] : []))
    return texts.length > 0 ? [[id, [...new Set(texts)]] as const] : []
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
