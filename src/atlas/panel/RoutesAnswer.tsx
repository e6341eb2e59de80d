import type { CountryFile } from '../../data/countryContract'
import { useAtlas } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { Message, useTexts } from '../../text/context'
import { routesAnswer } from '../../text/sentences/routeNotes'
import { yearsPhrase } from '../../text/sentences/routesQuestion'
import { SourceLines } from './SourceLine'
import styles from './Panel.module.css'
import { ReportYears } from './ReportYears'
import { RouteMark } from './RouteMark'
import { Step, Why } from './Why'

/** Which routes of the country the map draws, in a sentence with its time and source. */
export function RoutesAnswer({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { file: corridors, routes } = useRoutes()
  if (!corridors || !routes) return null
  return (
    <div className={styles.answer} data-routes-answer="">
      <RouteMark />
      <div>
        <p className={styles.sentence}>
          <Message
            {...routesAnswer(texts, { dataset, file: corridors, filters, routes })}
            components={{ b: <b /> }}
          />
        </p>
        <RoutesWhy
          file={file}
          before={texts.t('time.of.reports', { years: yearsPhrase(texts, filters.years) })}
        />
      </div>
    </div>
  )
}

/** Source of the routes: the yearly reports, their coding and the rule. */
function RoutesWhy({ file, before }: { file: CountryFile; before: string }) {
  const { t } = useTexts()
  const years = [...new Set(file.corridors.flatMap((corridor) => corridor.years))].toSorted((a, b) => a - b)
  const sourceIds = [...new Set(file.corridors.flatMap((corridor) => corridor.sourceIds))]
  return (
    <Why
      before={before}
      corrects={{ value: { entity: file.entity, part: 'routes' }, about: t('panel.routes') }}
    >
      <Step title={t('why.readFrom')}>
        <ReportYears file={file} years={years} sentence={(list) => t('why.tip.routes', { years: list })} />
      </Step>
      {sourceIds.length > 0 && (
        <Step title={t('why.codedBy')}>
          <SourceLines ids={sourceIds} sources={file.sources} />.
        </Step>
      )}
      <Step title={t('why.limits')}>{t('panel.routes.note')}</Step>
    </Why>
  )
}
