import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import { loadCast } from '~/db/loadCast.server'
import { addOffering } from '~/modules/catalogue/testOfferings.server'
import { apply } from './apply.server'
import { beginDraft } from './draft.server'
import type { Typed } from './steps'

/** For tests: a database with the cast and one programme of work and learning that takes applications. */
export async function openIntake() {
  const open = openDatabase(':memory:')
  const folder = mkdtempSync(join(tmpdir(), 'leerbank-papers-'))
  const files = folderStore(folder)
  await loadCast(open.db)
  const bbl = { hubId: 'precisie', kind: 'bbl', startKind: 'request' } as const
  await addOffering(open.db, { id: 'bbl', title: 'BBL Mechatronica', ...bbl })
  await addOffering(open.db, { id: 'tekenaar', title: 'Technisch Tekenaar', ...bbl })
  return { ...open, files, folder }
}

export type OpenIntake = Awaited<ReturnType<typeof openIntake>>

/** For tests: all that somebody types who applies. */
export const samTyped: Typed = {
  name: 'Sam Vermeulen',
  birthDate: '14-3-2000',
  email: 'sam@elders.example',
  phone: '06 12345678',
  postcode: '8017 JV',
  works: 'no',
  education: 'vmbo',
  motivation: 'Ik sleutel graag.',
  days: '1,2,3,4',
  furthest: '15',
}

/** For tests: somebody who applies along the form. */
export async function applies(open: OpenIntake, change: Typed = {}, offeringId = 'bbl', now = Date.now()) {
  const draft = await beginDraft(open.db, { offeringId, language: 'nl', typed: { ...samTyped, ...change } }, now)
  const applied = await apply(open.db, draft.secret, undefined, now)
  if (!applied || 'refused' in applied) throw new Error(`did not apply: ${JSON.stringify(applied)}`)
  return applied
}
