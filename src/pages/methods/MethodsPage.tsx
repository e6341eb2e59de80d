import { useTexts } from '../../text/context'

/** Data and methods. */
export function MethodsPage() {
  const { t } = useTexts()
  return (
    <>
      <h1>{t('methods.title')}</h1>
      <p>{t('methods.description')}</p>
    </>
  )
}
