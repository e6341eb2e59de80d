import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Document } from 'happy-dom'
import { parseDocument } from '../../support/parseDocument'

/** The document of a page of the built site, by its path such as `findings/`. */
export const builtDocument = (path: string): Document =>
  parseDocument(readFileSync(join('dist', path, 'index.html'), 'utf8'))
