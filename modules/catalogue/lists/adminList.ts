import type { z } from 'zod'
import type { Db } from '~/db/connection.server'
import type { Person } from '~/modules/people/person'

export const listNames = ['grants', 'crebos', 'nlqf', 'paths', 'themes', 'synonyms', 'places', 'postcodes'] as const
export type ListName = (typeof listNames)[number]

/** How a column is asked. A code never changes once it is there. */
export type ColumnKind = 'code' | 'line' | 'text' | 'words' | 'number' | 'date' | 'yesNo'
export type Column = { name: string; kind: ColumnKind }
/** An entry as a form or a line of a file has it: text in every column. */
export type Values = Record<string, string>
/** `key` is what a line of a file is known by; `uses` counts the offerings that name it. */
export type Entry = { id: string; key: string; uses: number; values: Values }

/**
 * A list that administrators keep, by form and by file. In which order the columns stand in `columns`, they stand on the
 * screen and in the file; the last two or three say since when it holds, how long, and who says so.
 */
export type AdminList = {
  name: ListName
  columns: Column[]
  /** Takes what is filled in, and gives all columns as they are kept. */
  schema: z.ZodType<Values>
  keyOf: (values: Values) => string
  entries: (db: Db) => Promise<Entry[]>
  add: (tx: Db, person: Pick<Person, 'id'>, values: Values, now: number) => Promise<unknown>
  change: (tx: Db, person: Pick<Person, 'id'>, id: string, values: Values, now: number) => Promise<unknown>
  remove: (tx: Db, id: string) => Promise<unknown>
}
