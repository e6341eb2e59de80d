import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import type { Helpline } from '../publishedData'
import { Documents } from './Documents'
import styles from './Help.module.css'

/** The numbers, each with what it is for, where it holds and what says so. */
export function Numbers({ helplines }: { helplines: readonly Helpline[] }) {
  return (
    <div className={styles.numbers}>
      {helplines.map(
        (helpline) => helpline.number && <NumberCard key={helpline.number} helpline={helpline} />,
      )}
    </div>
  )
}

function NumberCard({
  helpline: { number = '', kind, where, checkedOn, documents },
}: {
  helpline: Helpline
}) {
  const { t, day, list } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  if (kind === 'directory') return null
  const id = `number-${number.replaceAll(' ', '')}`
  // The dataset's own order of names.
  const names = dataset.entities.filter(({ code }) => where.includes(code)).map(entityLabel)
  return (
    <article className={styles.number} aria-labelledby={id} data-number={number}>
      <h3 id={id}>
        <a className={styles.digits} href={`tel:${number.replaceAll(' ', '')}`}>
          {number}
        </a>{' '}
        {t(`help.kind.${kind}`)}
      </h3>
      <p>{t(`help.use.${kind}`)}</p>
      <details className={styles.where} data-on-paper="">
        <summary>{t('help.where', { count: where.length })}</summary>
        <p>{t('help.where.lead', { day: day(checkedOn), list: list(names) })}</p>
      </details>
      <Documents title={t('help.documents')} documents={documents} />
      <p className={styles.checked}>{t('help.checked', { day: day(checkedOn) })}</p>
    </article>
  )
}
