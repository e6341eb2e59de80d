import { correctPath } from '../../atlas/correct/CorrectLink'
import { GAPS, type Gap } from '../../domain/verdict'
import { hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { useAtlas } from '../../state/context'
import {
  countKnown,
  type KnownAnswer,
  knownAnswers,
  type KnownQuestion,
  knownQuestions,
  missingIn,
} from '../../state/coverage'
import { atlasPath, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { entityLabel, questionLabel } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import shared from '../text.module.css'
import styles from './Data.module.css'
import { dataPage } from './dataPage'
import tables from '../../ui/Table.module.css'
import tableStyles from './Tables.module.css'

interface Known {
  readonly question: KnownQuestion
  readonly answers: readonly KnownAnswer[]
}

/** The gaps of the data: of each question how many answers there are, silent reports and gaps, and what would fill each gap. */
export const page = dataPage('missing', Missing)

function Missing() {
  const { t, day } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const all = knownQuestions(dataset).map((question) => ({
    question,
    answers: knownAnswers(dataset, question),
  }))
  return (
    <>
      <p>{t('methods.missing.lead')}</p>
      <p>{t('methods.missing.notes', { day: day(dataset.dataVersion) })}</p>
      <Counts all={all} />
      <details className={`${shared.fold} ${styles.details}`} id="gaps">
        <summary>{t('methods.missing.gaps')}</summary>
        <p>{t('known.list.hint')}</p>
        {all.map((one) => (
          <GapsOf key={keyOf(one.question)} {...one} />
        ))}
      </details>
    </>
  )
}

const keyOf = ({ theme, sub, instrument, evidence }: KnownQuestion): string =>
  [theme, hasInstrument(theme) ? instrument : sub, hasEvidenceChoice(theme) ? evidence : '']
    .filter(Boolean)
    .join('/')

function Counts({ all }: { all: readonly Known[] }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  return (
    <Table
      className={`${tables.inLargeLetters} ${tableStyles.counts}`}
      caption={t('methods.missing')}
      heads={[
        t('changes.indicator'),
        t('methods.missing.answered'),
        t('methods.missing.silent'),
        t('methods.missing.none'),
      ]}
    >
      {all.map(({ question, answers }) => {
        const { answered, silent, gaps } = countKnown(answers)
        return (
          <TableRow key={keyOf(question)} data-known={keyOf(question)}>
            <RowHead>
              <a href={root + atlasPath(question)}>{questionLabel(texts, question)}</a>
            </RowHead>
            <Cell>{answered}</Cell>
            <Cell>{silent}</Cell>
            <Cell>{gaps}</Cell>
          </TableRow>
        )
      })}
    </Table>
  )
}

const fillId = ({ theme, sub }: KnownQuestion, gap: Gap): string => {
  if (hasInstrument(theme)) return gap
  if (theme === 'patterns' || theme === 'internal') return `reports.${gap}`
  if (theme === 'definitions' && sub === 'main') return `forms.${gap}`
  return sub === 'main' ? theme : sub
}

/** The gaps of a question by kind: what would fill them, and the countries, each with the form to report a source. */
function GapsOf({ question, answers }: Known) {
  const texts = useTexts()
  const { t, labelled } = texts
  const root = useSiteRoot()
  const on = useAtlas((state) => state.dataset.dataVersion)
  const { theme, sub, instrument } = question
  const seen = { theme, sub, ...(hasInstrument(theme) && { instrument }) }
  const gaps = GAPS.filter((gap) => missingIn(answers, gap).length > 0)
  if (gaps.length === 0) return null
  return (
    <div className={styles.gaps} data-gaps={keyOf(question)}>
      <h2>{questionLabel(texts, question)}</h2>
      {gaps.map((gap) => (
        <p key={gap}>
          <b>{t(`known.silence.${gap}`)}</b>{' '}
          {labelled(t('known.fill'), t(`known.fill.${fillId(question, gap)}` as MessageId))}{' '}
          {missingIn(answers, gap).map((entity, index) => (
            <span key={entity.code}>
              {index > 0 && ', '}
              <a href={root + correctPath({ ...seen, entity: entity.code }, { ...question, on })}>
                {entityLabel(entity)}
              </a>
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}
