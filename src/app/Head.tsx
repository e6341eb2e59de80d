import { SiteHeader } from '../site/SiteHeader'
import { useTexts } from '../text/context'
import { SearchField } from '../views/search/SearchField'

/** The header of an atlas: its name, the search, the way to other pages. */
export function Head({ keyId }: { keyId: string }) {
  const { t } = useTexts()
  return (
    <SiteHeader current="atlas" skipTo={{ id: keyId, text: t('skip.toKey') }}>
      <SearchField />
    </SiteHeader>
  )
}
