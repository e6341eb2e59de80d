import type { CountryFile, CountryStatement } from '../../data/contract'
import type { PolicyIndicator } from '../../domain/policyCodes'
import { isFormSub, type SubId, type ThemeId } from '../../domain/themes'

/** The indicators that answer each question of law and policy, by map. */
const INDICATORS: Readonly<Record<string, readonly PolicyIndicator[]>> = {
  'definitions/law': ['trafficking-law'],
  definitions: ['definition-form', 'definition-count'],
  'definitions/all-forms': ['definition-form', 'definition-count'],
  'definitions/distinct-child-definition': ['distinct-child-definition'],
  'definitions/non-punishment': ['non-punishment'],
  institutions: ['lead-institution'],
  plans: ['national-action-plan', 'child-specific-plan'],
  coordination: ['national-coordination'],
  'coordination/rapporteur': ['national-rapporteur'],
}

/** Id of a map as the data files write it: `plans`, `definitions/law`. */
export const mapId = (theme: ThemeId, sub: SubId): string => (sub === 'main' ? theme : `${theme}/${sub}`)

/** The statements on one question of law or policy: those that decided its class, and all others. */
export const mapStatements = (
  { statements }: CountryFile,
  theme: ThemeId,
  sub: SubId,
): { deciding: readonly CountryStatement[]; others: readonly CountryStatement[] } => {
  const map = mapId(theme, sub)
  // One form of exploitation is read from the lists of all.
  const indicators = INDICATORS[isFormSub(sub) ? theme : map] ?? []
  const about = statements.filter(({ indicator }) => indicators.includes(indicator))
  return {
    deciding: about.filter(({ decides }) => decides.includes(map)),
    others: about.filter(({ decides }) => !decides.includes(map)),
  }
}
