import type { ReactNode } from 'react'
import { useTexts } from './context'

/** The subject of a control, after its words, for those who only hear it. */
export function About({ children }: { children: ReactNode }) {
  const { t } = useTexts()
  return (
    <span className="visuallyHidden">
      {t('text.labelled', { label: '', value: '' })}
      {children}
    </span>
  )
}
