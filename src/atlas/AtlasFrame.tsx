import type { ReactNode } from 'react'
import styles from './App.module.css'

/** What the parts of an atlas are laid out in. */
export function AtlasFrame({ children }: { children: ReactNode }) {
  return (
    <div className={styles.page} data-page="" data-atlas="">
      <div className={styles.frame}>{children}</div>
    </div>
  )
}
