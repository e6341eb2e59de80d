import type { KnownFile } from './contract'
import { checkedFile, fetchText, refuseOtherVersion } from './load'

const FILE = 'data/known.json'

/** Parses the file on how much is known. Throws a DataFileError. */
export const parseKnown = (text: string): KnownFile => checkedFile<KnownFile>(FILE, text, ['maps'])

/** Loads the file; the result takes the version of the atlas. Rejects and throws with a DataFileError. */
export const loadKnown = async (root: string): Promise<(dataVersion: string) => KnownFile> => {
  const file = parseKnown(await fetchText(root, FILE))
  return (dataVersion) => {
    refuseOtherVersion(FILE, file, dataVersion)
    return file
  }
}
