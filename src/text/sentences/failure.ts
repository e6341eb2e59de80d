import { DataFileError } from '../../data/load'
import type { Texts } from '../i18n'

/** What went wrong, for a reader: which file, and what may help. Never a stack. */
export const failureText = ({ t }: Texts, error: unknown): string =>
  error instanceof DataFileError ? t(`failure.${error.fault}`, { file: error.file }) : t('failure.unknown')

/** Whether data did not load; any other error is one of the script, or of a browser that lacks what it needs. */
export const isOfData = (error: unknown): boolean => error instanceof DataFileError
