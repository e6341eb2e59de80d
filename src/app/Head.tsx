import { SiteHeader } from '../site/SiteHeader'
import { useAtlas } from '../store/context'
import { useIsFile } from '../store/siteRoot'
import { useTexts } from '../text/context'
import { AtlasSearch } from '../views/search/AtlasSearch'

/** The header of an atlas: its name, the search, the way to other pages. */
export function Head({ keyId }: { keyId: string }) {
  const { t, day } = useTexts()
  const isFile = useIsFile()
  const version = useAtlas((state) => state.dataset.dataVersion)
  return (
    <SiteHeader
      current="atlas"
      skipTo={{ id: keyId, text: t('skip.toKey') }}
      about={isFile ? t('file.about', { day: day(version) }) : undefined}
    >
      <AtlasSearch />
    </SiteHeader>
  )
}
