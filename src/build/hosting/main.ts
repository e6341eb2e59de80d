import { writeFile } from 'node:fs/promises'
import { nginxHeaders, nginxValues } from './nginxHeaders'

// Run by `npm run hosting` in the project's folder: a test holds what is committed to it.
await writeFile('hosting/nginx/values.conf', nginxValues())
await writeFile('hosting/nginx/headers.conf', nginxHeaders())
