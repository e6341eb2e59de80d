import type { ReactNode } from 'react'
import { PublishedVerdict } from '../../atlas/marks/ValueMarks'
import type { Evidence } from '../../domain/evidence'
import { comparePath, countryPath } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { type PublishedComparison, shownYears } from '../../state/published'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts, useDataTranslation } from '../../text/dataTexts'
import type { MessageId, Texts } from '../../text/i18n'
import { verdictWord } from '../../text/sentences/verdictWords'
import { entityLabel, nameInSentence } from '../../text/sentences/words'
import { MapLink } from './FigureMap'
import { type FindingLine as LineOfStudy, atlasStateOf, filtersOf, useFigures } from './lines'
import { Statements, WhereInStudy } from './Statements'
import { Count, StudyFigures } from './StudyFigures'
import styles from './FindingsPage.module.css'

type FindingsMessage = Extract<MessageId, `findings.${string}`>

/** Our own notes, not the study's, on the map of a block. */
export const MAP_NOTES: Readonly<Partial<Record<string, FindingsMessage>>> = {
  'study-maps-drawn': 'findings.map.study-maps-drawn',
  both: 'findings.map.both',
  scarce: 'findings.map.scarce',
  adults: 'findings.map.adults',
  'six-laws': 'findings.map.six-laws',
  eu: 'findings.map.eu',
  neighbours: 'findings.map.neighbours',
  bilateral: 'findings.map.bilateral',
  approaches: 'findings.map.approaches',
  prevention: 'findings.map.prevention',
  protection: 'findings.map.protection',
  empowerment: 'findings.map.empowerment',
  'rec-prevention': 'findings.map.rec-prevention',
  identification: 'findings.map.identification',
  awareness: 'findings.map.awareness',
  support: 'findings.map.support',
  involvement: 'findings.map.involvement',
}

interface LineProps {
  id: string
  title: ReactNode
  /** What stands beside the title. */
  beside?: ReactNode
  children: ReactNode
}

/** A line of the page, which opens. */
export function Line({ id, title, beside, children }: LineProps) {
  return (
    <details className={styles.line} data-line="">
      <summary>
        <h3>{title}</h3>
        {beside}
      </summary>
      {/* An address inside, to which a browser opens the line without a script. */}
      <div className={styles.opened} id={id}>
        {children}
      </div>
    </details>
  )
}

interface FindingLineProps {
  line: LineOfStudy
}

/** A finding in a line with the atlas's own counts; it opens to the study's statements and their figures. */
export function FindingLine({ line }: FindingLineProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const translate = useDataTranslation()
  const { id, number, block, title, statements } = line
  const figures = useFigures(line)
  const [headline] = figures
  const shown = atlasStateOf(line)
  const note = MAP_NOTES[block]
  return (
    <Line id={id} title={<DataTexts of={[title]} />} beside={<Headline row={headline} />}>
      <Statements statements={statements} shown={shown} />
      <BlockLinks statements={statements} />
      <StudyFigures title={translate(title).text} totals={figures.map(({ total }) => total)} />
      <p className="smallText">
        {note && `${t(note)} `}
        {!headline && (
          <>{shown === undefined ? t('findings.noMap') : <MapLink filters={filtersOf(shown, dataset)} />} </>
        )}
        {t('findings.number', { number })} ·{' '}
        <WhereInStudy places={statements.flatMap(({ places }) => places)} />{' '}
        {headline && <a href={`#${headline.total.id}`}>{t('findings.why')}</a>}
        {headline && ' · '}
        <a href={`#${id}`}>{t('findings.link')}</a>
      </p>
    </Line>
  )
}

/** The counts and verdicts of a line's first figure: by age, children first, and by year where that decides. */
function Headline({ row }: { row: PublishedComparison | undefined }) {
  const texts = useTexts()
  const { t } = texts
  if (!row) return <span className={styles.noFigure}>{t('findings.noFigure')}</span>
  const said = row.answers.flatMap((answer) =>
    shownYears(answer).map(({ year, judged }) => ({ evidence: answer.evidence, year, judged })),
  )
  return (
    <span className={styles.counts}>
      {said.map(({ evidence, year, judged }) => (
        <span key={`${evidence} ${year}`} data-headline={row.total.id}>
          <span>
            {whom(texts, evidence, year)} <Count row={row} judged={judged} isShort />
          </span>
          <PublishedVerdict verdict={judged.verdict}>{verdictWord(texts, judged.verdict)}</PublishedVerdict>
        </span>
      ))}
    </span>
  )
}

/** Whom a count is about, and up to when, where there are several counts. */
const whom = ({ t }: Texts, evidence: Evidence | undefined, year: number | undefined): string => {
  if (!evidence) return year ? t('published.upTo', { year }) : ''
  const label = t(`table.other.${evidence}`)
  return year ? t('published.inYear', { label, year }) : label
}

/** The pages of the countries that statements name, and the comparison of two. */
function BlockLinks({ statements }: Pick<LineOfStudy, 'statements'>) {
  const { t, locale } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((store) => store.dataset)
  const codes = [...new Set(statements.flatMap(({ entities }) => entities))]
  const countries = codes.map((code) => dataset.entity(code))
  const [first, second, ...others] = countries
  return (
    <>
      {countries.map((country) => (
        <p key={country.code}>
          <a href={`${root}${countryPath(country)}`}>
            {t('findings.countryPage', { country: nameInSentence({ locale }, country) })}
          </a>
        </p>
      ))}
      {first && second && others.length === 0 && (
        <p>
          <a href={`${root}${comparePath(first.code, second.code)}`}>
            {t('findings.compare', { first: entityLabel(first), second: entityLabel(second) })}
          </a>
        </p>
      )}
    </>
  )
}
