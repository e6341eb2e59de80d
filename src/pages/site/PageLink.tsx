import type { ComponentProps } from 'react'
import { useTexts } from '../../text/context'
import { isLongPage, isTranslated } from '../../text/content'

interface PageLinkProps extends ComponentProps<'a'> {
  page: string
  children: string
}

/** A link to a page, which says beforehand that it is in English where another language lacks it. */
export function PageLink({ page, children, ...link }: PageLinkProps) {
  const { t, locale } = useTexts()
  const isInEnglish = isLongPage(page) && !isTranslated(page, locale)
  return (
    <a {...link} hrefLang={isInEnglish ? 'en' : undefined}>
      {isInEnglish ? t('language.pageInEnglish', { page: children }) : children}
    </a>
  )
}
