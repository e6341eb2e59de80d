import type { ComponentProps, ReactNode } from 'react'
import { AtlasFooter, SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'
import { useIsFile } from '../../state/sitePlace'
import { AtlasFrame } from '../../atlas/App'
import { type AtlasParts, AtlasContexts } from '../../atlas/AtlasProvider'
import { useTexts } from '../../text/context'
import { PageSearch } from '../../atlas/search/AtlasSearch'
import styles from '../../atlas/search/SearchField.module.css'

function SearchSlot() {
  const { t } = useTexts()
  return (
    <>
      <div className={styles.slot} data-search-slot="">
        <PageSearch />
      </div>
      <p className={styles.slotFailed} role="alert" data-search-failed={t('search.failed')} hidden />
    </>
  )
}

/** A page of the site around its atlas: header and footer are never hydrated. */
export function AtlasPage({ children, ...parts }: AtlasParts & { children: ReactNode }) {
  return (
    <AtlasContexts {...parts}>
      <AtlasFrame>
        <Around {...parts}>{children}</Around>
      </AtlasFrame>
    </AtlasContexts>
  )
}

function Around({ id, store, texts: { t, day }, children }: AtlasParts & { children: ReactNode }) {
  const { dataVersion } = store.getState().dataset
  return (
    <PageFrame
      isAtlas
      skipTo={[
        { id: `${id}-map`, text: t('skip.toMap') },
        { id: `${id}-key`, text: t('skip.toKey') },
      ]}
      about={useIsFile() ? t('file.about', { day: day(dataVersion) }) : undefined}
    >
      {children}
    </PageFrame>
  )
}

interface PageFrameProps extends Omit<ComponentProps<typeof SiteHeader>, 'children'> {
  isAtlas?: boolean
  children: ReactNode
}

/** The header with the search, and the footer, around a page's content. */
export function PageFrame({ isAtlas, children, ...header }: PageFrameProps) {
  return (
    <>
      <SiteHeader {...header}>
        <SearchSlot />
      </SiteHeader>
      {children}
      {isAtlas ? <AtlasFooter /> : <SiteFooter />}
    </>
  )
}
