import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MadeFile } from './packageFile'

let schemas: MadeFile[] | undefined

/** The schemas that a SCORM 1.2 manifest names; strict systems want them at the root of the zip. */
export function scorm12Schemas() {
  const folder = join(process.cwd(), 'build/schemas/scorm12')
  schemas ??= readdirSync(folder)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)), mediaType: 'application/xml' }))
  return schemas
}
