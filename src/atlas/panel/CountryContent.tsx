import { yearsOf } from '../../state/routes'
import type { CountryFile, LaterFact } from '../../data/contract'
import { countryPath } from '../../domain/sitePaths'
import { useAnswer, useAtlas, useAtlasData } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { useRoutes } from '../../state/useRoutes'
import { Marked, Message, useTexts } from '../../text/context'
import { routesAnswer } from '../../text/sentences/routesClaim'
import { lineOf } from '../../text/sentences/lines'
import { keyRows } from '../../text/sentences/keyNotes'
import { nameInSentence, failureText } from '../../text/sentences/words'
import { RetryNotice } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import type { Entity, EntityCode } from '../../domain/entity'
import { hasEvidenceChoice } from '../../domain/themes'
import { fillOf } from '../../map/geometry/fills'
import { timeOf } from '../../state/clock'
import { DataTexts } from '../../text/dataTexts'
import { countrySentence, otherAgeText } from '../../text/sentences/countryAnswer'
import { Swatch } from '../marks/Swatch'
import { ValueMarks } from '../marks/ValueMarks'
import { Conflicts, UncountedRoutes } from './Conflicts'
import { LawArticles } from './LawArticles'
import { CountryLines, RouteMark } from './CountryLines'
import type { CountryContentProps } from './CountryPanel'
import { ReportYears, ValueSource } from './ValueSource'
import { Step, Provenance, SourceLines } from './Provenance'
import { laterFacts } from '../../state/statements'
import styles from './Panel.module.css'

/** The answer to the present question for the chosen country, the other questions in a line each, and the way to all else. */
export function CountryContent({ entity, load: { state, retry }, onAsk }: CountryContentProps) {
  const texts = useTexts()
  const root = useSiteRoot()
  const isOfRoutes = useAtlas((store) => store.filters.view === 'routes')
  const name = nameInSentence(texts, entity)
  const file = state.status === 'ready' ? state.value : null
  return (
    <>
      {!isOfRoutes && <SharedClass code={entity.code} />}
      {isOfRoutes ? file && <RoutesAnswer file={file} /> : <CountryAnswer entity={entity} file={file} />}
      {file ? (
        <CountryLines entity={entity} file={file} onAsk={onAsk} />
      ) : state.status === 'failed' ? (
        <Failed name={name} error={state.error} retry={retry} />
      ) : (
        <p className={styles.message} role="status">
          {texts.t('panel.loading', { name })}
        </p>
      )}
      <a className={styles.all} href={root + countryPath(entity)}>
        {texts.t('panel.fullPage', { name })} <Icon name="chevron" />
      </a>
    </>
  )
}

/** In a sheet, which hides most of the key: the class of the country, and how many of those shown share it. */
function SharedClass({ code }: { code: EntityCode }) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const { valueOf, inScope } = useAnswer()
  const classes = valueOf.get(code)?.classes ?? []
  if (classes.length === 0 || !inScope.some((entity) => entity.code === code)) return null
  const rows = keyRows(texts, dataset, filters).filter(({ classId }) => classes.includes(classId))
  const [only, ...more] = rows
  return (
    <p className={styles.shared}>
      <b>{rows.map(({ label }) => label).join(texts.semicolon)}</b>
      {only && more.length === 0 && ` · ${texts.t('panel.shared', { n: only.total })}`}
    </p>
  )
}

function Failed({ name, error, retry }: { name: string; error: unknown; retry: () => void }) {
  const texts = useTexts()
  return (
    <div className={styles.failed}>
      <RetryNotice label={texts.t('panel.retry')} onRetry={retry}>
        <b>{texts.t('panel.failed', { name })}</b> {texts.t('panel.failedMore')} {failureText(texts, error)}
      </RetryNotice>
    </div>
  )
}

/** Which routes of the country the map draws, in a sentence with its time and source. */
function RoutesAnswer({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const { file: corridors, shown } = useRoutes()
  if (!corridors || !shown) return null
  return (
    <div className={styles.answer}>
      <RouteMark />
      <div>
        <p className={styles.sentence}>
          <Marked text={routesAnswer(texts, { dataset, file: corridors, filters, routes: shown.routes })} />
        </p>
        <UncountedRoutes file={file} />
        <RoutesProvenance file={file} />
      </div>
    </div>
  )
}

/** Source of the routes: the yearly reports, their coding and the rule. */
function RoutesProvenance({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  const years = yearsOf(file.corridors)
  const sourceIds = [...new Set(file.corridors.flatMap((corridor) => corridor.sourceIds))]
  return (
    <Provenance corrects={{ value: { entity: file.entity, part: 'routes' }, about: t('panel.routes') }}>
      <Step title={t('why.readFrom')}>
        <ReportYears file={file} years={years} sentence={(list) => t('why.tip.routes', { years: list })} />
      </Step>
      {sourceIds.length > 0 && (
        <Step title={t('why.codedBy')}>
          <SourceLines ids={sourceIds} sources={file.sources} />.
        </Step>
      )}
      <Step title={t('why.limits')}>{t('panel.routes.note')}</Step>
    </Provenance>
  )
}

/** The facts about the time after the map's, which no class counts. */
function Later({ facts }: { facts: readonly LaterFact[] }) {
  return facts.map(({ text }) => (
    <p key={text} className={styles.later}>
      <Icon name="clock" />
      <span>
        <Message id="panel.later" components={{ text: <DataTexts of={[text]} /> }} />
      </span>
    </p>
  ))
}

interface CountryAnswerProps {
  entity: Entity
  /** Null until it is loaded; the class alone is shown until then. */
  file: CountryFile | null
}

/** The answer to the question on the map for one country: a sentence, its time, its source and rule. */
export function CountryAnswer({ entity, file }: CountryAnswerProps) {
  const texts = useTexts()
  const { dataset, filters } = useAtlasData()
  const { theme, sub } = filters
  const context = { texts, dataset, filters, entity }
  const value = dataset.valueOf(entity.code, filters)
  const line = lineOf(texts, dataset, entity.code, filters, value)
  const otherAge = file && otherAgeText(context, file)
  return (
    <div className={styles.answer} data-country-answer={value.classes.join(' ')}>
      <Swatch fill={fillOf(theme, sub, value.classes)} />
      <div>
        <p className={styles.sentence}>
          <Marked text={file ? countrySentence(context, file) : line.words} />
          <ValueMarks marks={line.marks} />
        </p>
        {file && <Conflicts file={file} map={filters} />}
        {file && (
          <ValueSource
            file={file}
            map={filters}
            rule={value.rule}
            before={hasEvidenceChoice(theme) ? '' : line.tag}
          />
        )}
        {file && theme === 'definitions' && <LawArticles file={file} isFolded />}
        {otherAge && <p className="smallText">{otherAge}</p>}
        {file && <Later facts={laterFacts(file, filters, timeOf(dataset, filters))} />}
      </div>
    </div>
  )
}
