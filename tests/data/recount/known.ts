import { readFileSync } from 'node:fs'
import { parseCsv } from '../../support/csv'
import { keyOf } from './answer'
import { recountPolicy } from './policy'

/** How much is known of one answer, as `known.csv` writes it. */
interface RecountedKnown {
  readonly documents: number
  readonly others: number
  readonly kinds: string
  readonly latest: string
  readonly agreement: string
}

const raw = <Columns extends string>(file: string, columns: Columns) =>
  parseCsv(readFileSync(`data/evidence/${file}.csv`, 'utf8'), file, columns)

const sources = raw('sources', 'source_id quality known_until')
const qualityOf = new Map(sources.map(({ source_id, quality }) => [source_id, quality]))
const kindsOf = (ids: readonly string[]) =>
  [...new Set(ids.map((id) => qualityOf.get(id) ?? '?'))].toSorted().join(';')

interface Heard {
  /** The answer of one document alone, empty for none. */
  readonly answer: string
  /** Whether it counts as a whole answer, part of one, or none. */
  readonly extent: 'whole' | 'part' | 'none' | 'not-mentioned'
  readonly names: readonly string[]
  readonly ids: readonly string[]
  readonly years: readonly string[]
}

const summed = (heard: readonly Heard[]): RecountedKnown => {
  const speaking = heard.filter(({ extent }) => extent === 'whole' || extent === 'part')
  const whole = heard.filter(({ extent }) => extent === 'whole' || extent === 'not-mentioned')
  const isAnswered = heard.some(({ extent }) => extent === 'whole')
  const unlike = new Set(whole.map(({ answer }) => answer)).size
  return {
    documents: new Set(speaking.flatMap(({ names }) => names)).size,
    others: new Set(heard.filter((one) => !speaking.includes(one)).flatMap(({ names }) => names)).size,
    kinds: kindsOf(speaking.flatMap(({ ids }) => ids)),
    latest:
      speaking
        .flatMap(({ years }) => years)
        .toSorted()
        .at(-1) ?? '',
    agreement: !isAnswered ? '' : whole.length === 1 ? 'one' : unlike === 1 ? 'agree' : 'differ',
  }
}

const REPORT_MAPS = [
  { theme: 'patterns', sub: '', roles: ['origin', 'destination'] },
  { theme: 'patterns', sub: 'transit', roles: ['transit'] },
  { theme: 'internal', sub: '', roles: ['internal'] },
]

const recountReports = (entities: readonly string[]): [string, RecountedKnown][] => {
  const rows = raw('tip-flows', 'entity report_year source_id').filter(
    ({ report_year: year }) => year <= '2008',
  )
  const saysOf = (row: (typeof rows)[number], role: string, evidence: string) =>
    evidence === 'anyone'
      ? row[role] === 'yes'
      : ['sexual', 'labour', 'soldier'].some((kind) => row[`child_${kind}_${role}`] === 'yes')
  return REPORT_MAPS.flatMap(({ theme, sub, roles }) =>
    ['anyone', 'children'].flatMap((evidence) =>
      entities.map((entity): [string, RecountedKnown] => {
        const heard = rows
          .filter((row) => row.entity === entity)
          .map((row): Heard => {
            const answer = roles.filter((role) => saysOf(row, role, evidence)).join(' ')
            return {
              answer,
              extent: answer === '' ? 'not-mentioned' : 'whole',
              names: [row.report_year],
              ids: [row.source_id],
              years: [row.report_year],
            }
          })
        return [keyOf(entity, theme, sub, evidence), summed(heard)]
      }),
    ),
  )
}

/** Which statements a map of law and policy is about. */
const aboutOf = (theme: string, sub: string): readonly string[] => {
  if (theme === 'institutions') return ['lead-institution']
  if (theme === 'plans') return ['national-action-plan', 'child-specific-plan']
  if (theme === 'coordination') return sub === '' ? ['national-coordination'] : ['national-rapporteur']
  if (sub === 'law') return ['trafficking-law']
  return ['distinct-child-definition', 'non-punishment'].includes(sub)
    ? [sub]
    : ['definition-form', 'definition-count']
}

const extentOf = (answer: string): Heard['extent'] =>
  answer === 'not-documented' ? 'none' : answer === 'partly-documented' ? 'part' : 'whole'

const recountLaw = (entities: readonly string[], forms: readonly string[]): [string, RecountedKnown][] => {
  const rows = raw(
    'policy-coded',
    'entity indicator code as_of in_force_from in_period confidence basis completeness superseded_from source_id',
  ).map((row) => ({ ...row, evidence: '' }))
  return entities.flatMap((entity) => {
    const documents = new Map<string, (typeof rows)[number][]>()
    for (const row of rows.filter((one) => one.entity === entity)) {
      const isBritish = row.source_id === 'doc-182' || row.source_id === 'doc-184'
      const name = isBritish ? 'doc-182;doc-184' : row.source_id
      documents.set(name, [...(documents.get(name) ?? []), row])
    }
    const alone = [...documents.values()].map((own) => ({
      own,
      answers: recountPolicy([entity], forms, 2009, own),
    }))
    const maps = [...(alone[0]?.answers.keys() ?? [])]
    return maps.map((key): [string, RecountedKnown] => {
      const [, theme = '', sub = ''] = key.split(' | ')
      const about = aboutOf(theme, sub)
      const heard = alone.flatMap(({ own, answers }): Heard[] => {
        const statements = own.filter(({ indicator }) => about.includes(indicator))
        const answer = answers.get(key)?.classes ?? ''
        const ids = [...new Set(statements.flatMap(({ source_id }) => source_id.split(';')))]
        const years = statements
          .filter(({ in_period, confidence }) => in_period === 'yes' && confidence !== 'low')
          .map(({ as_of }) => as_of)
        return statements.length === 0
          ? []
          : [
              {
                answer: answer.split(' ').toSorted().join(' '),
                extent: extentOf(answer),
                names: ids,
                ids,
                years,
              },
            ]
      })
      return [key, summed(heard)]
    })
  })
}

/** How much is known of every map but those of a day, again from the evidence: each document is asked alone. */
export const recountKnown = (
  entities: readonly string[],
  forms: readonly string[],
): Map<string, RecountedKnown> => new Map([...recountReports(entities), ...recountLaw(entities, forms)])

/** The same of the treaties and of since when trafficking is an offence, whose records each are one answer. */
export const recountRecords = (): Map<string, Pick<RecountedKnown, 'documents' | 'kinds'>> =>
  new Map(
    [
      ...raw('treaties', 'entity instrument source_id').map((row) => ({ ...row, theme: 'treaties' })),
      ...raw('criminalisation', 'entity source_id').map((row) => ({
        ...row,
        theme: 'definitions',
        instrument: 'since',
      })),
    ].map(({ entity, theme, instrument, source_id }) => {
      const ids = source_id.split(';')
      return [keyOf(entity, theme, instrument, ''), { documents: ids.length, kinds: kindsOf(ids) }]
    }),
  )
