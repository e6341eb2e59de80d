import { useLayoutEffect, useState } from 'react'

/** The link of the header that leaves the site, as it is seen. */
interface LeaveLink {
  readonly href: string
  readonly title: string
  readonly text: string
  /** Where it is in the window; undefined where the header has scrolled away. */
  readonly place:
    | { readonly top: number; readonly left: number; readonly width: number; readonly height: number }
    | undefined
}

/** The header around a dialog: where it ends in the window, in px, and its link that leaves the site. */
interface Head {
  readonly bottom: number
  readonly leave: LeaveLink | null
}

const seen = (): Head => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave="button"]')
  if (!link) return { bottom: 0, leave: null }
  const { top, left, width, height } = link.getBoundingClientRect()
  const { href, title, innerText: text } = link
  const isInView = top >= 0
  return {
    bottom: isInView ? (link.closest('header')?.getBoundingClientRect().bottom ?? 0) : 0,
    leave: { href, title, text, place: isInView ? { top, left, width, height } : undefined },
  }
}

/** Follows the header while a dialog is open. */
export const useHead = (): Head => {
  const [head, setHead] = useState<Head>({ bottom: 0, leave: null })
  useLayoutEffect(() => {
    const measure = () => setHead(seen())
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return head
}
