import type { ReactNode } from 'react'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { Helpline } from '../sitePage'
import shared from '../text.module.css'
import styles from './Help.module.css'

const callOf = (number: string): string => `tel:${number.replaceAll(' ', '')}`

interface AnswerProps {
  id: string
  name: string
  /** The numbers documented there. */
  numbers: readonly Helpline[]
  directory: Helpline | undefined
}

/**
 * Whom to call in one place. The large number is that for danger; to talk to someone, a number that is answered comes before
 * one that is only reserved.
 */
export function Answer({ id, name, numbers, directory }: AnswerProps) {
  const { t } = useTexts()
  const [first, ...others] = [
    ...numbers.filter(isUrgent),
    ...AFTER_DANGER.flatMap((kind) => numbers.filter((one) => one.kind === kind)),
  ]
  const urgent = first && isUrgent(first) ? first.number : undefined
  return (
    <section className={styles.answer} id={id} aria-label={name} data-answer={id}>
      <h2 className={styles.name}>{name}</h2>
      {first ? (
        <>
          <p className={styles.say}>{isUrgent(first) ? t('help.danger') : t('help.talk')}</p>
          <a className={styles.number} href={callOf(first.number ?? '')}>
            {first.number}
          </a>
          <p className={styles.say}>
            <Said helpline={first} urgent={urgent} />
          </p>
        </>
      ) : (
        <>
          <p className={styles.none}>{t('help.none', { name })}</p>
          <p className={styles.say}>{t('help.noneMore')}</p>
        </>
      )}
      {!urgent && (
        <Row>
          <b>{t('help.danger')}.</b> {t('help.knownThere')}
        </Row>
      )}
      {others.map((helpline) => (
        <Row key={helpline.number} number={helpline.number}>
          <b>{t(TITLES[helpline.kind])}</b> <Said helpline={helpline} urgent={urgent} />
        </Row>
      ))}
      {!numbers.some(({ kind }) => kind === 'child-helpline') && (
        <Row>
          <b>{t('help.talk')}</b> <a href={directory?.documents[0]?.url}>Child Helpline International</a>{' '}
          {t('help.directory')}
        </Row>
      )}
      <Nobody />
      {numbers.length > 0 ? <Documents numbers={numbers} /> : <WhyNone checkedOn={directory?.checkedOn} />}
    </section>
  )
}

/** The number of the European Union, before a place is chosen. */
export function EuropeanUnion({ helplines }: { helplines: readonly Helpline[] }) {
  const { t } = useTexts()
  const union = helplines.find(({ kind, where }) => kind === 'emergency' && where.length > 1)
  return (
    <Row number={union?.number}>
      <b>{t('help.inEu')}</b> {t('help.free')}
    </Row>
  )
}

/** That this site takes no reports. */
export function Nobody() {
  const { t } = useTexts()
  return (
    <p className="smallText">
      <b>{t('help.nobody')}</b> {t('help.nobodyMore')}
    </p>
  )
}

const AFTER_DANGER = ['child-helpline', 'missing-children'] as const
const TITLES = {
  emergency: 'help.emergency',
  police: 'help.police',
  'child-helpline': 'help.talk',
  'missing-children': 'help.missing',
  directory: 'help.talk',
} as const satisfies Record<Helpline['kind'], string>

const isUrgent = ({ kind }: Helpline): boolean => kind === 'emergency' || kind === 'police'

interface SaidProps {
  helpline: Helpline
  urgent: string | undefined
}

/** What the documents say of a number. */
function Said({ helpline, urgent }: SaidProps) {
  const { t } = useTexts()
  const { kind, basis, isFree, hours } = helpline
  return [
    helpline.number === urgent && t(kind === 'police' ? 'help.police' : 'help.emergency'),
    isFree && t('help.free'),
    hours === 'always' && t('help.always'),
    kind === 'child-helpline' && basis === 'reserved' && t('help.reserved', { number: urgent ?? '' }),
    kind === 'missing-children' && urgent && t('help.first', { number: urgent }),
  ]
    .filter(Boolean)
    .join(' ')
}

function Row({ number, children }: { number?: string | undefined; children: ReactNode }) {
  return (
    <div className={styles.row} data-number={number}>
      {number && <a href={callOf(number)}>{number}</a>}
      <p>{children}</p>
    </div>
  )
}

function Documents({ numbers }: Pick<AnswerProps, 'numbers'>) {
  const { t, day } = useTexts()
  const documents = numbers.flatMap(({ number, documents: own }) =>
    own.map((document) => ({ number, document })),
  )
  const read = numbers.map(({ checkedOn }) => checkedOn).reduce((first, one) => (one < first ? one : first))
  return (
    <details className={shared.fold} data-in-print="">
      <summary>
        {t('help.documents')}
        <small className="quietText">
          {t('help.read', {
            count: new Set(documents.map(({ document }) => document.url)).size,
            day: day(read),
          })}
        </small>
      </summary>
      {documents.map(({ number, document }) => (
        <p key={`${number} ${document.url}`} className="smallText">
          <b>{number}</b>{' '}
          <a href={document.url} lang="en">
            {document.title}
          </a>
          , <DataTexts of={[document.locator]} />,{' '}
          {document.published ? (
            <time dateTime={document.published}>{day(document.published)}</time>
          ) : (
            t('help.undated')
          )}
        </p>
      ))}
    </details>
  )
}

function WhyNone({ checkedOn = '' }: { checkedOn: string | undefined }) {
  const { t, day } = useTexts()
  const root = useSiteRoot()
  return (
    <details className={shared.fold}>
      <summary>{t('help.why')}</summary>
      <p className="smallText">
        {t('help.whyMore', { day: day(checkedOn) })}{' '}
        <a href={root + SITE_PATHS.correct}>{t('correct.title')}</a>
      </p>
    </details>
  )
}
