import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MadeFile } from './packageFile'

const read = (folder: string, path: string, mediaType: string): MadeFile => ({
  path,
  bytes: readFileSync(join(process.cwd(), 'build', folder, path)),
  mediaType,
})

let runtime: MadeFile[] | undefined
let schemas: MadeFile[] | undefined

/** The learner runtime as it was built: what each package carries to show its pages. */
export function learnerRuntime() {
  runtime ??= [
    read('browser', 'learner.js', 'text/javascript; charset=utf-8'),
    read('browser', 'learner.css', 'text/css; charset=utf-8'),
  ]
  return runtime
}

/** The schemas that a SCORM 1.2 manifest names; strict systems want them at the root of the zip. */
export function scorm12Schemas() {
  const folder = 'schemas/scorm12'
  schemas ??= readdirSync(join(process.cwd(), 'build', folder))
    .sort()
    .map((path) => read(folder, path, 'application/xml'))
  return schemas
}
