import { writeFile } from 'node:fs/promises'
import { nginxHeaders, nginxValues } from './nginxHeaders'

// Run by `npm run hosting` in the project's folder; a test compares the committed files with it.
await writeFile('hosting/nginx/values.conf', nginxValues())
await writeFile('hosting/nginx/headers.conf', nginxHeaders())
