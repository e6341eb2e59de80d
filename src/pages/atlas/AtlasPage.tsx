import type { ReactNode } from 'react'
import { useIsFile } from '../../state/sitePlace'
import { AtlasFrame } from '../../atlas/AtlasFrame'
import { AtlasContexts, type AtlasParts } from '../../atlas/AtlasProvider'
import { PageFrame } from '../site/PageFrame'

/** A page of the site around its atlas: header and footer, which are HTML and stay so. */
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
      current="atlas"
      skipTo={{ id: `${id}-key`, text: t('skip.toKey') }}
      about={useIsFile() ? t('file.about', { day: day(dataVersion) }) : undefined}
      note={t('content.note')}
    >
      {children}
    </PageFrame>
  )
}
