import { join } from 'node:path'
import { openDatabase } from '~/db/connection.server'
import { copyDocument } from '~/modules/authoring/copyDocument'
import type { DocumentNode } from '~/modules/blocks/document'

export type LongModule = { path: string; title: string; pages: DocumentNode[] }

const title = 'Veertig pagina’s'

/** Makes a module of anouk with as many pages: those of the demo by turns, so text, lists, tables, images and questions. */
export function addLongModule(dataDir: string, count = 40): LongModule {
  const { sqlite, close } = openDatabase(join(dataDir, 'leerbank.sqlite'))
  const source = sqlite.prepare("select * from learningModule where hubId = 'mira' order by title limit 1").get() as Row
  const pages = sqlite
    .prepare('select * from modulePage where moduleId = ? order by position')
    .all(source.id) as PageRow[]
  const module = { ...source, id: 'bench-module', slug: 'bench-module', title }
  const rows = Array.from({ length: count }, (_, position): PageRow => {
    const page = pages[position % pages.length]!
    const document = JSON.stringify(copyDocument(JSON.parse(page.document) as DocumentNode))
    return {
      ...page,
      id: `bench-${position}`,
      moduleId: module.id,
      position,
      document,
      title: `${position + 1}. ${page.title}`,
    }
  })
  const insert = (table: string, row: Row) => {
    const columns = Object.keys(row)
    sqlite.prepare(`insert into ${table} (${columns}) values (${columns.map((name) => `@${name}`)})`).run(row)
  }
  insert('learningModule', module)
  for (const row of rows) insert('modulePage', row)
  close()
  return { path: `/modules/${module.id}`, title, pages: rows.map((row) => JSON.parse(row.document) as DocumentNode) }
}

type Row = Record<string, unknown>
type PageRow = Row & { title: string; document: string }
