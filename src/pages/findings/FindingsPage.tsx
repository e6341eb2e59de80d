import { useTexts } from '../../text/context'

/** Findings. */
export function FindingsPage() {
  const { t } = useTexts()
  return (
    <>
      <h1>{t('findings.title')}</h1>
      <p>{t('findings.description')}</p>
    </>
  )
}
