import type { ReactNode } from 'react'
import type { StudyPlace, StudySection, StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { DataTexts, Titled, useDataTranslation, About } from '../../text/dataTexts'
import { Icon } from '../../ui/Icon'
import type { Dataset } from '../../data/Dataset'
import { DEFAULT_FILTERS, type Filters } from '../../state/filters'
import { fromQuery } from '../../state/link'
import { MapLink } from './FigureMap'
import styles from './Section.module.css'

/** The study's statements under one title. */
export interface StudyBlock {
  readonly id: string
  readonly section: StudySection
  readonly title: string
  readonly statements: readonly StudyStatement[]
}

/** Statements that are set together: a paragraph, or a list of points of several statements each. */
type ParagraphOrList =
  | { readonly kind: 'paragraph'; readonly statements: readonly StudyStatement[] }
  | { readonly kind: 'points'; readonly points: readonly (readonly StudyStatement[])[] }

const grouped = <T,>(
  items: readonly T[],
  belongs: (item: T, before: T | undefined) => boolean,
): readonly (readonly T[])[] => {
  const groups: T[][] = []
  for (const [index, item] of items.entries()) {
    const last = groups.at(-1)
    if (last && belongs(item, items[index - 1])) last.push(item)
    else groups.push([item])
  }
  return groups
}

export const blocksOf = (statements: readonly StudyStatement[]): readonly StudyBlock[] =>
  grouped(statements, ({ block }, before) => block === before?.block).flatMap((group) => {
    const [first] = group
    return first
      ? [{ id: first.block, section: first.section, title: first.title ?? '', statements: group }]
      : []
  })

export const isRecommendation = ({ statements }: StudyBlock): boolean =>
  statements[0]?.kind === 'recommendation'

const isPoint = (run: readonly StudyStatement[] | undefined): boolean => run?.[0]?.layout === 'point'

/** A block in paragraphs and lists. */
export const paragraphsAndLists = ({
  statements,
}: Pick<StudyBlock, 'statements'>): readonly ParagraphOrList[] => {
  const runs = grouped(statements, ({ layout }) => layout === 'sentence')
  return grouped(runs, (run, before) => isPoint(run) && isPoint(before)).map((group) =>
    isPoint(group[0]) ? { kind: 'points', points: group } : { kind: 'paragraph', statements: group.flat() },
  )
}

/** The state of the atlas that shows a block: the first that its statements give; undefined where no map shows it. */
export const atlasStateOf = ({ statements }: StudyBlock): string | undefined =>
  statements.find(({ state }) => state !== undefined)?.state

/** The filters of a statement’s state, which the build has validated. */
export const filtersOf = (state: string, dataset: Dataset): Filters =>
  fromQuery(state, DEFAULT_FILTERS, dataset)

/** Ids of the totals that a block gives, each once. */
export const totalsOf = ({ statements }: StudyBlock): readonly string[] => [
  ...new Set(statements.flatMap(({ totals }) => totals)),
]

/** Places of the statements in the study, each once. */
export const placesOf = (statements: readonly Pick<StudyStatement, 'places'>[]): readonly StudyPlace[] => [
  ...new Set(statements.flatMap(({ places }) => places)),
]

/** The sections of the page: those of the study, and all its figures. */
export type FindingsSection = StudySection | 'figures'

/** Id of a section's heading. */
export const sectionAnchor = (id: FindingsSection): string => (id === 'figures' ? id : `section-${id}`)

interface SectionProps {
  id: FindingsSection
  isOpen?: boolean
  children: ReactNode
}

/** A section of the page under its name, which opens it; the contents lead to it. */
export function Section({ id, isOpen, children }: SectionProps) {
  const { t } = useTexts()
  const anchor = sectionAnchor(id)
  return (
    <section className={styles.section} aria-labelledby={anchor} data-section={id}>
      <details open={isOpen} data-in-print="">
        <summary className={styles.handle}>
          <h2 id={anchor}>{t(`findings.section.${id}`)}</h2>
          <Icon name="chevron" />
        </summary>
        <div className={styles.content}>{children}</div>
      </details>
    </section>
  )
}

interface StatementsProps {
  statements: readonly StudyStatement[]
  /** State of their block's figure or link; statements with another state get a link of their own. */
  shown: string | undefined
}

/** Statements in paragraphs and lists, each with an address of its own. */
export function Statements({ statements, shown }: StatementsProps) {
  return paragraphsAndLists({ statements }).map((part) =>
    part.kind === 'paragraph' ? (
      <p key={part.statements[0]?.id}>
        <Run statements={part.statements} shown={shown} />
      </p>
    ) : (
      <ul key={part.points[0]?.[0]?.id} className={styles.points}>
        {part.points.map((point) => (
          <li key={point[0]?.id}>
            <Run statements={point} shown={shown} />
          </li>
        ))}
      </ul>
    ),
  )
}

/** Statements that follow each other in one paragraph or point. */
function Run({ statements, shown }: StatementsProps) {
  const { t } = useTexts()
  const dataset = useAtlas((store) => store.dataset)
  return statements.map((statement, index) => (
    <span key={statement.id}>
      {index > 0 && ' '}
      <Statement statement={statement} />
      {statement.state !== undefined && statement.state !== shown && (
        <>
          {' '}
          <MapLink filters={filtersOf(statement.state, dataset)} isInText>
            {t('findings.itsMap')}
            <About>
              <DataTexts of={[statement.text]} />
            </About>
          </MapLink>
        </>
      )}
    </span>
  ))
}

export function Statement({ statement: { id, kind, text } }: { statement: StudyStatement }) {
  return (
    <span id={id} className={styles.statement} data-statement={kind}>
      <DataTexts of={[text]} />
    </span>
  )
}

/** Where in the study statements are. */
export function Where({ statements }: Pick<StatementsProps, 'statements'>) {
  return (
    <p className={styles.where}>
      <WhereInStudy places={placesOf(statements)} />
    </p>
  )
}

/** The name of the study and its sections that places are in, in the language of the page. */
export function WhereInStudy({ places }: { places: readonly StudyPlace[] }) {
  const { t, list } = useTexts()
  const translate = useDataTranslation()
  const sections = list(places.map((name) => t('findings.whereOne', { name: translate(name).text })))
  return <Titled text={t('findings.where', { count: places.length, sections })} />
}
