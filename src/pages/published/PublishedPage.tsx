import { useTexts } from '../../text/context'

/** Published and documented. */
export function PublishedPage() {
  const { t } = useTexts()
  return (
    <>
      <h1>{t('published.title')}</h1>
      <p>{t('published.description')}</p>
    </>
  )
}
