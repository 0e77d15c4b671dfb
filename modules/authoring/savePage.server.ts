import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { ModulePage, PageKind } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { checkDocument, type DocumentProblem } from './checkDocument.server'
import { keepAside } from './history/keepAside.server'
import { readDocument } from './readDocument'
import { editablePages } from './visibleModules.server'
import { writePage } from './writePage.server'

type Aside = { title: string; kind: PageKind; document: unknown }

type PageSave = {
  pageId: string
  /** The revision that was loaded, or that the last save gave back. */
  revision: number
  title: string
  document: unknown
  /** Without it the kind stays as it is. */
  kind?: PageKind
  /** A name for this save, new for each text: a repeat is acknowledged, and the sender knows its own in a refusal. */
  saveId?: string
  /** Texts that gave way where two had written: kept in the history. */
  aside?: Aside[]
}

/** What somebody else made of the page meanwhile. */
export type ChangedPage = {
  refused: 'changed'
  revision: number
  saveId: string
  title: string
  kind: PageKind
  document: DocumentNode
  updatedAt: number
  updatedBy: string
}

type Answer =
  | { revision: number; savedAt: number }
  | { refused: 'absent' }
  | { refused: 'document'; problem: DocumentProblem }
  | ChangedPage

/** Saves a page when nobody saved it since `revision`; otherwise nothing is written and the newer page comes back. */
export async function savePage(db: Db, person: Person, save: PageSave, now = Date.now()): Promise<Answer> {
  const checked = checkDocument(save.document)
  return inTransaction(db, async (tx) => {
    const page = await editablePages(tx, person)
      .where('modulePage.id', '=', save.pageId)
      .selectAll('modulePage')
      .executeTakeFirst()
    if (!page) return { refused: 'absent' }
    if ('problem' in checked) return { refused: 'document', problem: checked.problem }
    const { title, kind = page.kind, saveId = '' } = save
    if (saveId && page.saveId === saveId) return { revision: page.revision, savedAt: page.updatedAt }
    if (page.revision !== save.revision) return newerPage(tx, page)
    for (const aside of save.aside ?? []) await keepAsideText(tx, person, page, aside, now)
    const { document } = checked
    if (title === page.title && kind === page.kind && JSON.stringify(document) === page.document)
      return { revision: page.revision, savedAt: page.updatedAt }
    const revision = await writePage(tx, person, page, { title, kind, document, saveId }, now)
    return { revision, savedAt: now }
  })
}

async function keepAsideText(tx: Db, person: Person, page: ModulePage, aside: Aside, now: number) {
  const checked = checkDocument(aside.document)
  if ('document' in checked) await keepAside(tx, person, page, { ...aside, document: checked.document }, now)
}

type Row = {
  revision: number
  saveId: string
  title: string
  kind: PageKind
  document: string
  updatedAt: number
  updatedBy: string
}

async function newerPage(tx: Db, page: Row): Promise<ChangedPage> {
  const { revision, saveId, title, kind, updatedAt } = page
  const by = await tx.selectFrom('person').where('id', '=', page.updatedBy).select('name').executeTakeFirstOrThrow()
  const document = readDocument(page.document)
  return { refused: 'changed', revision, saveId, title, kind, document, updatedAt, updatedBy: by.name }
}
