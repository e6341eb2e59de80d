import { useAtlas } from '../../store/context'
import { EMBED_DEFAULTS, EMBED_KINDS, EMBED_PATHS, EMBEDDED } from '../../store/embedLink'
import type { Filters } from '../../store/filters'
import { toQuery } from '../../store/link'
import { versionFolder } from '../../store/sitePaths'
import { usePagePath, useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { useKeptVersion } from './keptData'

/** Where the same state is shown with the present data, from the path of an embed that keeps a version. */
const liveAddress = (root: string, path: string, version: string, filters: Filters): string => {
  const live = path.slice(versionFolder(version).length)
  const kind = EMBED_KINDS.find((one) => live.startsWith(EMBED_PATHS[one])) ?? 'map'
  const query = toQuery(EMBEDDED[kind](filters), EMBED_DEFAULTS[kind])
  return `${root}${EMBED_PATHS[kind]}${query && `?${query}`}`
}

/** Of an embed that keeps a version of the data: of which day they are and, where there are newer ones, the way to them. */
export function KeptData() {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  const path = usePagePath()
  const filters = useAtlas((state) => state.filters)
  const kept = useKeptVersion()
  if (kept === null) return null
  return (
    <p data-kept={kept.version}>
      {t('embed.kept', { day: day(kept.version) })}
      {kept.version < kept.present && (
        <>
          {' '}
          {t('embed.kept.newer')}{' '}
          <a
            href={liveAddress(root, path, kept.version, filters)}
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
