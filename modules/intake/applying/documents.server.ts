import type { DocumentKind } from '~/db/applyingTables'
import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import { removeUnnamed } from '~/db/removeUnnamed.server'
import type { Person } from '~/modules/people/person'
import { holdsBsn } from './bsn'
import { judgePaper, mostPapers } from './judgePaper.server'
import { visibleCandidates } from './likeCandidates.server'

type Owner = { candidateId: string } | { draftId: string }
type Paper = { kind: DocumentKind; name: string; bytes: Uint8Array }

/** Adds a paper to a candidate or to a draft; whose link it is was looked up before. */
export async function addDocument(db: Db, files: FileStore, owner: Owner, paper: Paper, now = Date.now()) {
  if ((await documentsOf(db, owner)).length >= mostPapers) return { refused: 'tooMany' as const }
  const judged = await judgePaper(files, paper.bytes)
  if ('problem' in judged) return { refused: judged.problem }
  const row = { id: newId(), kind: paper.kind, name: tidyName(paper.name, paper.kind), ...judged, addedAt: now }
  const whose = 'draftId' in owner ? { draftId: owner.draftId, candidateId: null } : { ...owner, draftId: null }
  await db
    .insertInto('candidateDocument')
    .values({ ...row, ...whose })
    .execute()
  return { documentId: row.id }
}

export function documentsOf(db: Db, owner: Owner) {
  return ofOwner(db, owner)
    .select(['id', 'kind', 'name', 'mediaType', 'bytes', 'addedAt'])
    .orderBy('addedAt')
    .orderBy('id')
    .execute()
}

export type CandidateDocument = Awaited<ReturnType<typeof documentsOf>>[number]

export function ownDocument(db: Db, owner: Owner, documentId: string) {
  return ofOwner(db, owner)
    .where('id', '=', documentId)
    .select(['sha256', 'mediaType', 'bytes', 'name'])
    .executeTakeFirst()
}

/** A paper of a candidate whom the person handles. */
export function handledDocument(db: Db, person: Person, documentId: string) {
  return visibleCandidates(db, person)
    .innerJoin('candidateDocument', 'candidateDocument.candidateId', 'candidate.id')
    .where('candidateDocument.id', '=', documentId)
    .select(['sha256', 'mediaType', 'bytes', 'candidateDocument.name'])
    .executeTakeFirst()
}

export function removeDocument(db: Db, files: FileStore, owner: Owner, documentId: string) {
  return inTransaction(db, async (tx) => {
    const found = await ownDocument(tx, owner, documentId)
    if (!found) return undefined
    await tx.deleteFrom('candidateDocument').where('id', '=', documentId).execute()
    await removeUnnamed(tx, files, found.sha256)
    return { removed: true as const }
  })
}

/** Removes all papers of an owner, within the transaction of who forgets them. */
export async function removeDocuments(tx: Db, files: FileStore, owner: Owner) {
  const papers = await ofOwner(tx, owner).select(['id', 'sha256']).execute()
  for (const { id, sha256 } of papers) {
    await tx.deleteFrom('candidateDocument').where('id', '=', id).execute()
    await removeUnnamed(tx, files, sha256)
  }
  return papers.length
}

function ofOwner(db: Db, owner: Owner) {
  const rows = db.selectFrom('candidateDocument')
  return 'draftId' in owner
    ? rows.where('candidateDocument.draftId', '=', owner.draftId)
    : rows.where('candidateDocument.candidateId', '=', owner.candidateId)
}

function tidyName(name: string, kind: DocumentKind) {
  const last =
    name
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')
      .split(/[\\/]/)
      .at(-1) ?? ''
  const plain = last.trim().slice(-120)
  return plain && !holdsBsn(plain) ? plain : kind
}
