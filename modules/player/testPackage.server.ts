import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import type { PackageContents } from '~/modules/packages/contents'
import { addLearning, addOfferedModule } from '~/modules/progress/testLearning.server'
import { countedUnits } from '~/modules/progress/unitResults'

type Files = Record<string, string>

/** For tests: a package of these files in a data folder, and an attempt of Daan on it with the same id. */
export async function addPackage(dataDir: string, id: string, packageFiles: Files, contents?: PackageContents) {
  const { db, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const files = folderStore(join(dataDir, 'files'))
  await addOfferedModule(db, id, 'mira', contents)
  for (const [path, text] of Object.entries(packageFiles)) {
    const bytes = Buffer.from(text)
    const mediaType = path.endsWith('.js') ? 'text/javascript' : 'text/html'
    const file = { versionId: `${id}-1`, path, mediaType, sha256: files.put(bytes), bytes: bytes.length }
    await db.insertInto('versionFile').values(file).execute()
  }
  await addLearning(db, id, {
    person: 'daan',
    company: 'vos',
    attempts: [contents ? { id, pagesTotal: countedUnits(contents).length } : { id }],
  })
  close()
}
