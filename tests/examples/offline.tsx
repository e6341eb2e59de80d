import type { OfflineList, StoredRecord } from '../../src/pages/offline/stored'
import { OfflineStatus, NewerNotice } from '../../src/pages/offline/offlineParts'
import { AT_FIRST, type OfflineState } from '../../src/pages/offline/useOffline'
import { TextsProvider } from '../../src/text/context'
import type { Example, ExampleGroup } from './example'

const nothing = (): void => undefined
const ACTIONS = {
  look: nothing,
  store: nothing,
  stop: nothing,
  remove: nothing,
  decline: () => Promise.resolve(),
}

const LIST: OfflineList = {
  language: 'en',
  version: '5f0c1e77ab21',
  dataVersion: '2030-01-01',
  bytes: 13_900_000,
  files: [],
}
const RECORD: StoredRecord = {
  language: 'en',
  cache: '',
  version: LIST.version,
  dataVersion: '2029-11-25',
  files: 243,
  bytes: 13_800_000,
}
const OLDER: StoredRecord = { ...RECORD, version: '00aa11bb22cc' }

const example = (name: string, says: string, state: Partial<OfflineState>): Example => ({
  name: `Store for offline use, ${name}`,
  says,
  render: ({ texts }) => (
    <TextsProvider texts={texts}>
      <OfflineStatus state={{ ...AT_FIRST, isKnown: true, list: LIST, ...state }} actions={ACTIONS} />
    </TextsProvider>
  ),
})

/** The control that stores the atlas, and the question about a newer version, in their states. */
export const OFFLINE: ExampleGroup = {
  title: 'Offline',
  examples: [
    example('offered', '14 MB on this device', {}),
    example('while it stores', 'Storing: 6 of 14 MB', { storedBytes: 6_400_000 }),
    example('stored', 'Data of 25 November 2029, 243 files', { record: RECORD, others: ['de'] }),
    example('a newer version', 'Replace the saved one?', { record: OLDER }),
    example('failed', 'The connection was lost', { fault: 'network' }),
    example('not replaced', 'is still there and works', { record: OLDER, fault: 'changed' }),
    example('removed', 'Removed.', { isRemoved: true }),
    example('list damaged', 'missing or damaged', { list: null, fault: 'list' }),
    example('host not reached', 'could not be loaded', { list: null }),
    {
      name: 'Newer version, asked on any page',
      says: 'Not now',
      render: ({ texts }) => (
        <TextsProvider texts={texts}>
          <NewerNotice
            place={{ root: './', language: 'en' }}
            known={{ record: OLDER, list: LIST }}
            onReplaced={nothing}
          />
        </TextsProvider>
      ),
    },
  ],
}
