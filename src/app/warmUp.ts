import type { Texts } from '../text/i18n'
import { nextTask } from './nextTask'

/**
 * Says one thing of each kind that the first drawing says, while the data are on their way: what Intl makes for it takes a
 * browser as long as drawing a part of the page. Each in a task of its own.
 */
export const warmUp = async ({ day, list, compare, t }: Texts): Promise<void> => {
  const kinds = [
    () => day('2007-09-30'),
    () => list(['a', 'b']),
    () => compare('a', 'b'),
    () => t('key.countries', { base: 51 }),
  ]
  for (const say of kinds) {
    await nextTask()
    say()
  }
}
