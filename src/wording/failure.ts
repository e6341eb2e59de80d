import { DataFileError } from '../dataset/load'
import type { Texts } from '../text/i18n'

/** What went wrong, for a reader: which file, and what may help. Never a stack. */
export const failureText = ({ t }: Texts, error: unknown): string =>
  error instanceof DataFileError ? t(`failure.${error.fault}`, { file: error.file }) : t('failure.unknown')
