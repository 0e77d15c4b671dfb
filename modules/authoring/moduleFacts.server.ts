import type { Db } from '~/db/connection.server'
import { readingsOf } from './checklist/level'
import { keptDraftOf } from './draft.server'
import { askedAbout } from './goals'
import { minutesOf, wordsIn } from './reading'

/**
 * What each page of a draft asks of a learner: words, minutes, questions, reading level (undefined while there is too little
 * text), and the terms of the trade that it explains. In reading order, with the level of all pages together.
 */
export async function moduleFacts(db: Db, moduleId: string) {
  const draft = await keptDraftOf(db, moduleId)
  const readings = readingsOf(draft)
  const pages = draft.pages.map(({ id, kind, document }) => ({
    id,
    words: wordsIn(document),
    minutes: minutesOf({ kind, document }),
    questions: askedAbout(document).length,
    asks: askedAbout(document),
    level: readings?.pages[id]?.level,
    explains: readings?.pages[id]?.explains ?? [],
  }))
  return { level: readings?.level, pages }
}

export type ModuleFacts = Awaited<ReturnType<typeof moduleFacts>>
