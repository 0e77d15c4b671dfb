import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { type FileStore, folderStore } from '~/db/files.server'
import { loadCast } from '~/db/loadCast.server'
import type { DocumentNode } from '~/modules/blocks/document'
import { personNamed } from '~/modules/catalogue/testOfferings.server'
import type { Person } from '~/modules/people/person'
import { createModule } from './createModule.server'
import { goalOf } from './goals'
import { savePage } from './savePage.server'
import { saveSettings } from './saveSettings.server'
import { emptySettings } from './settings'

export type Studio = OpenDatabase & { files: FileStore; anouk: Person; bram: Person; moduleId: string; pageId: string }

/** For tests: a database with the cast, and a module of MIRA with one empty page. */
export async function openStudio(folder: string): Promise<Studio> {
  const open = openDatabase(':memory:')
  await loadCast(open.db)
  const anouk = await personNamed(open.db, 'anouk')
  const bram = await personNamed(open.db, 'bram')
  const made = await createModule(open.db, anouk, { hubId: 'mira', title: 'Veilig starten' })
  if ('refused' in made) throw new Error(made.refused)
  return { ...open, files: folderStore(folder), anouk, bram, ...made }
}

/** For tests: all that publishing asks for, with this text on the page. */
export async function complete({ db, anouk, moduleId, pageId }: Studio, document: DocumentNode) {
  const settings = emptySettings({ summary: 'Starten met een cobot.', goals: [goalOf('De cel nalopen')], minutes: 5 })
  await saveSettings(db, anouk, { moduleId, revision: 1, title: 'Veilig starten', settings })
  return savePage(db, anouk, { pageId, revision: 1, title: 'Voor je begint', document })
}

export function paragraph(text: string): DocumentNode {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}

export function pageOf(...content: DocumentNode[]): DocumentNode {
  return { type: 'doc', content }
}
