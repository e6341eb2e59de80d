import { AtlasProvider, type AtlasParts } from '../../app/AtlasProvider'
import type { EntityCode } from '../../domain/entity'
import { useAtlas } from '../../store/context'
import { COMPARE_DEFAULTS } from '../../store/filters'
import { toQuery } from '../../store/link'
import { SITE_PATHS } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { ChoosePair } from './ChoosePair'
import { ComparedTreaties } from './ComparedTreaties'
import { ComparedAnswers } from './ComparedAnswers'
import { EmbedFoot } from './EmbedFoot'
import styles from './EmbedCompare.module.css'
import { PairNames } from './PairNames'

/** Two countries in a frame of another site: the seven answers of both, what came of each, and their treaties. */
export function EmbedCompare(parts: AtlasParts) {
  return (
    <AtlasProvider {...parts}>
      <Framed />
    </AtlasProvider>
  )
}

function Framed() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const { entity, compared } = useAtlas((state) => state.filters)
  const query = useAtlas(({ filters }) => toQuery(filters, COMPARE_DEFAULTS))
  const pair =
    entity !== null && compared !== null && entity !== compared ? ([entity, compared] as const) : null
  return (
    <main className={styles.embed} data-page="" data-atlas="">
      <div className={styles.content}>{pair ? <Compared pair={pair} /> : <ChoosePair />}</div>
      <EmbedFoot
        kind="compare"
        href={`${root}${SITE_PATHS.compare}${query && `?${query}`}`}
        linkText={t(pair ? 'embed.compare.more' : 'embed.open')}
        {...(pair && { notes: t('embed.country.reports') })}
      />
    </main>
  )
}

function Compared({ pair }: { pair: readonly [EntityCode, EntityCode] }) {
  const { t } = useTexts()
  return (
    <article data-comparison={pair.join(' ')}>
      <h1 className={styles.heading}>
        <PairNames pair={pair} />
      </h1>
      <ComparedAnswers pair={pair} />
      <ComparedTreaties pair={pair} />
      <p className={styles.sources}>
        {t('embed.source.reports')} {t('embed.source.policy')} {t('embed.source.treaties')}
      </p>
    </article>
  )
}
