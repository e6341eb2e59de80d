import type { ReactNode } from 'react'
import { Foot } from '../site/Foot'
import { SiteHeader } from '../site/SiteHeader'
import { useAtlas } from '../store/context'
import { useIsFile } from '../store/siteRoot'
import { useTexts } from '../text/context'
import { SearchSlot } from '../views/search/SearchSlot'
import { AtlasFrame } from './AtlasFrame'
import { AtlasContexts, type AtlasParts } from './AtlasProvider'

/** A page of the site around its atlas: header and footer, which are HTML and stay so. */
export function AtlasPage({ children, ...parts }: AtlasParts & { children: ReactNode }) {
  return (
    <AtlasContexts {...parts}>
      <AtlasFrame>
        <Head keyId={`${parts.id}-key`} />
        {children}
        <PageFoot />
      </AtlasFrame>
    </AtlasContexts>
  )
}

/** The header of an atlas: its name, the search, the way to other pages. */
function Head({ keyId }: { keyId: string }) {
  const { t, day } = useTexts()
  const isFile = useIsFile()
  const version = useAtlas((state) => state.dataset.dataVersion)
  return (
    <SiteHeader
      current="atlas"
      skipTo={{ id: keyId, text: t('skip.toKey') }}
      about={isFile ? t('file.about', { day: day(version) }) : undefined}
    >
      <SearchSlot />
    </SiteHeader>
  )
}

function PageFoot() {
  const { t } = useTexts()
  return <Foot>{t('content.note')}</Foot>
}
