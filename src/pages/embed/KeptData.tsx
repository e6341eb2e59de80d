import type { Entity } from '../../domain/entity'
import { useAtlas } from '../../store/context'
import { embedAddress, EMBED_KINDS, EMBED_PATHS } from '../../store/embedLink'
import type { Filters } from '../../store/filters'
import { versionFolder } from '../../store/sitePaths'
import { usePagePath, useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { useKeptVersion } from './keptData'

interface Shown {
  readonly filters: Filters
  readonly entity: Entity | null
}

/** Where the same state is shown with the present data, from the path of an embed that keeps a version. */
const liveAddress = (root: string, path: string, version: string, { filters, entity }: Shown): string => {
  const live = path.slice(versionFolder(version).length)
  const kind = EMBED_KINDS.find((one) => live.startsWith(EMBED_PATHS[one])) ?? 'map'
  return embedAddress(root, kind, filters, { entity })
}

/** Of an embed that keeps a version of the data: of which day they are and, where there are newer ones, the way to them. */
export function KeptData() {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  const path = usePagePath()
  const { filters, dataset } = useAtlas((state) => state)
  const kept = useKeptVersion()
  if (kept === null) return null
  const entity = filters.entity === null ? null : dataset.entity(filters.entity)
  return (
    <p data-kept={kept.version}>
      {t('embed.kept', { day: day(kept.version) })}
      {kept.version < kept.present && (
        <>
          {' '}
          {t('embed.kept.newer')}{' '}
          <a
            href={liveAddress(root, path, kept.version, { filters, entity })}
            target="_blank"
            rel="noopener"
            data-live-link=""
          >
            {t('embed.kept.live')}
          </a>
        </>
      )}
    </p>
  )
}
