import type { ReactNode } from 'react'
import { leaveSite } from '../../site/leave/leavePlace'
import { OFFLINE_ANCHOR, SITE_PATHS } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import type { SiteData } from '../sitePage'
import { Elsewhere } from './Elsewhere'
import styles from './Help.module.css'
import { Numbers } from './Numbers'
import { Offline } from './Offline'

const NOT = ['reports', 'rescue', 'live'] as const
const CANNOT = ['history', 'watched', 'tabs', 'script'] as const

/** Where to turn when a child may be in danger, what the atlas is not, how to leave it and what it keeps. */
export function HelpPage({ published, language }: Pick<SiteData, 'published' | 'language'>) {
  const { helplines } = published
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <h1>{t('help.title')}</h1>
      <p className={styles.lead}>{t('help.lead')}</p>
      <Section id="numbers" title="help.numbers">
        <p>{t('help.numbers.lead')}</p>
        <Numbers helplines={helplines} />
      </Section>
      <Section id="elsewhere" title="help.elsewhere">
        <Elsewhere helplines={helplines} />
      </Section>
      <Section id="not" title="help.not">
        <ul className={styles.points}>
          {NOT.map((id) => (
            <li key={id}>{t(`help.not.${id}`)}</li>
          ))}
        </ul>
        <p>
          <a href={`${root}${SITE_PATHS.methods}#correct`}>{t('help.error')}</a>
        </p>
      </Section>
      <Section id="leave" title="help.leave">
        <p>{t('help.leave.ways')}</p>
        <p>{t('help.leave.does', { site: leaveSite() })}</p>
        <h3>{t('help.leave.cannot')}</h3>
        <ul className={styles.points}>
          {CANNOT.map((id) => (
            <li key={id}>{t(`help.leave.${id}`)}</li>
          ))}
        </ul>
        <p>{t('help.leave.safer')}</p>
      </Section>
      <Section id="kept" title="help.kept">
        <p>{t('help.kept.nothing')}</p>
        <p>{t('help.kept.stored', { store: t('offline.store') })}</p>
        <p>{t('help.kept.not')}</p>
      </Section>
      <Section id={OFFLINE_ANCHOR} title="foot.offline">
        <Offline published={published} language={language} />
      </Section>
      <Section id="content-note" title="help.content">
        <p>{t('content.note')}</p>
      </Section>
    </>
  )
}

function Section({ id, title, children }: { id: string; title: MessageId; children: ReactNode }) {
  const { t } = useTexts()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  )
}
