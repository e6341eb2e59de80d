import { PUBLISHER, readableContact } from '../../domain/publisher'
import { useTexts } from '../../text/context'

/** Who publishes this copy and whom to write to, or that it names nobody. */
export function PublisherRow() {
  const { t } = useTexts()
  if (PUBLISHER === null)
    return (
      <p>
        <b>{t('about.nobody')}</b> {t('about.nobodyMore')}
      </p>
    )
  return (
    <p>
      <b>{PUBLISHER.owner}</b>. {t('about.write')}{' '}
      <a href={PUBLISHER.contact} rel="noreferrer nofollow">
        {readableContact(PUBLISHER.contact)}
      </a>
    </p>
  )
}
