import { readDataCsv } from '../../support/csv'
import { keyOf, type Recounted } from './answer'

const rows = readDataCsv('observations.csv', 'entity indicator code evidence as_of')

/** For each role, the entities that some report up to a year says it of; and all that have such a report at all. */
const readReports = (lastYear: number) => {
  const saidOf = { anyone: new Set<string>(), children: new Set<string>() }
  const covered = new Set<string>()
  for (const { entity, indicator, code, evidence, as_of: year } of rows) {
    if ((evidence !== 'anyone' && evidence !== 'children') || Number(year) > lastYear) continue
    covered.add(entity)
    // "child-sexual-origin" speaks of the same role as "origin".
    if (code === 'yes') saidOf[evidence].add(`${entity} ${indicator.split('-').at(-1)}`)
  }
  return { saidOf, covered }
}

const patternNames: Record<string, string> = {
  'origin destination': 'origin-and-destination',
  origin: 'origin',
  destination: 'destination',
  '': 'neither',
}

const strengthFor = (roles: readonly string[], isSaidOfChildren: (role: string) => boolean): string => {
  if (roles.length === 0) return ''
  const alsoChildren = roles.filter(isSaidOfChildren)
  if (alsoChildren.length === roles.length) return 'children'
  return roles.length === 2 && alsoChildren.length === 1 ? `mixed-${alsoChildren[0]}` : 'general'
}

/** Patterns, internal and transit again, from the statements of the reports alone (rules R6 to R8). */
export const recountReports = (entities: readonly string[], lastYear = 2008): Map<string, Recounted> => {
  const { saidOf, covered } = readReports(lastYear)
  const answers = new Map<string, Recounted>()
  for (const entity of entities)
    for (const evidence of ['anyone', 'children'] as const) {
      const said = (role: string) => saidOf[evidence].has(`${entity} ${role}`)
      const answer = (roles: readonly string[], name: string): Recounted => ({
        classes: covered.has(entity) ? name : 'not-covered',
        strength:
          evidence === 'anyone' ? strengthFor(roles, (role) => saidOf.children.has(`${entity} ${role}`)) : '',
      })
      const ends = ['origin', 'destination'].filter(said)
      answers.set(keyOf(entity, 'patterns', '', evidence), answer(ends, patternNames[ends.join(' ')] ?? '?'))
      for (const [theme, sub, role] of [
        ['internal', '', 'internal'],
        ['patterns', 'transit', 'transit'],
      ] as const)
        answers.set(
          keyOf(entity, theme, sub, evidence),
          answer(said(role) ? [role] : [], said(role) ? 'reported' : 'not-mentioned'),
        )
    }
  return answers
}
