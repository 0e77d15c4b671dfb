import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MadeFile } from './packageFile'

const known = new Map<string, MadeFile[]>()

/** The schemas that a manifest names, by their folder of `build/schemas`; strict systems want them at the root of the zip. */
export function schemasOf(name: 'scorm12' | 'scorm2004-3' | 'scorm2004-4') {
  const schemas = known.get(name) ?? readSchemas(join(process.cwd(), 'build/schemas', name))
  known.set(name, schemas)
  return schemas
}

function readSchemas(folder: string): MadeFile[] {
  return readdirSync(folder)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)), mediaType: 'application/xml' }))
}
