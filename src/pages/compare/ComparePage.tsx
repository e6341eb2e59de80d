import { useTexts } from '../../text/context'

/** Comparison of two countries. */
export function ComparePage() {
  const { t } = useTexts()
  return (
    <>
      <h1>{t('compare.title')}</h1>
      <p>{t('compare.description')}</p>
    </>
  )
}
