import { countryPath } from '../../domain/sitePaths'
import { useAtlas } from '../../state/context'
import { linkTo, useIsFile, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel, failureText } from '../../text/sentences/words'
import { RetryNotice } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { CountryAnswer } from './CountryAnswer'
import { CountryLines } from './CountryLines'
import type { CountryContentProps } from './CountryPanel'
import styles from './Panel.module.css'
import { RoutesAnswer } from './RoutesAnswer'

/** The answer to the present question for the chosen country, the other questions in a line each, and the way to all else. */
export function CountryContent({ entity, load: { state, retry }, onAsk }: CountryContentProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const isFile = useIsFile()
  const isOfRoutes = useAtlas((store) => store.filters.view === 'routes')
  const name = entityLabel(entity)
  const file = state.status === 'ready' ? state.value : null
  return (
    <>
      {isOfRoutes ? file && <RoutesAnswer file={file} /> : <CountryAnswer entity={entity} file={file} />}
      {file ? (
        <CountryLines entity={entity} file={file} onAsk={onAsk} />
      ) : state.status === 'failed' ? (
        <Failed name={name} error={state.error} retry={retry} />
      ) : (
        <p className={styles.message} role="status">
          {t('panel.loading', { name })}
        </p>
      )}
      {!isFile && (
        <a className={styles.all} href={linkTo(root, countryPath(entity))}>
          {t('panel.fullPage', { name })} <Icon name="chevron" />
        </a>
      )}
    </>
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
