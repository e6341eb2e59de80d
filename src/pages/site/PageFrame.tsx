import type { ComponentProps, ReactNode } from 'react'
import { Foot } from './Foot'
import { SiteHeader } from './SiteHeader'
import { SearchSlot } from '../../atlas/search/SearchSlot'

interface PageFrameProps extends Omit<ComponentProps<typeof SiteHeader>, 'children'> {
  /** What the footer says first. */
  note?: string
  children: ReactNode
}

/** What every page of the site has around its content: the header with the search, and the footer. */
export function PageFrame({ note, children, ...header }: PageFrameProps) {
  return (
    <>
      <SiteHeader {...header}>
        <SearchSlot />
      </SiteHeader>
      {children}
      <Foot note={note} />
    </>
  )
}
