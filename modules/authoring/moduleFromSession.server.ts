import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import { managedSessions } from '~/modules/catalogue/sessions/visibleSessions.server'
import type { Person } from '~/modules/people/person'
import { createModule } from './createModule.server'
import { goalOf, mostGoals } from './goals'
import { numberPages, pageIds } from './movePage.server'
import { pagesOfSession } from './pagesOfSession'
import { settingsIn } from './settings'
import { insertTemplatePages } from './templates/insertTemplatePages.server'
import { touchModule } from './touchModule.server'

/**
 * Starts a draft of the hub from what a date was about: its title, whom it was for, its goals, and its words as pages; behind
 * them the pages of the masterclass template, to be filled in. Undefined when the date, or writing for its hub, is not theirs.
 */
export function moduleFromSession(db: Db, person: Person, sessionId: string) {
  return inTransaction(db, async (tx) => {
    const found = await managedSessions(tx, person)
      .where('offeringSession.id', '=', sessionId)
      .select(['offering.title', 'offering.summary', 'offering.description', 'offering.forWhom', 'offering.outcomes'])
      .select(['offering.entryRequirements', 'offering.level', 'offering.theme', 'offering.language', 'offering.hubId'])
      .executeTakeFirst()
    if (!found) return undefined
    const { hubId, title, language } = found
    const author = { ...person, language }
    const made = await createModule(tx, author, { hubId, title: title.slice(0, 120), templateId: 'masterclass' })
    if ('refused' in made) return undefined
    const { moduleId } = made
    const outcomes = (JSON.parse(found.outcomes) as string[]).map((text) => text.slice(0, 200)).slice(0, mostGoals)
    await writeSettings(tx, moduleId, { ...found, outcomes })
    const before = await pageIds(tx, moduleId)
    const pages = pagesOfSession({ ...found, outcomes })
    const added = await insertTemplatePages(tx, person, { moduleId, pages, position: before.length })
    await numberPages(tx, [...added, ...before])
    await touchModule(tx, person, moduleId)
    return { moduleId }
  })
}

type Found = { summary: string; forWhom: string; outcomes: string[]; level: string | null; theme: string }

async function writeSettings(tx: Db, moduleId: string, { summary, forWhom, outcomes, level, theme }: Found) {
  const module = tx.selectFrom('learningModule').where('id', '=', moduleId).select('settings')
  const settings = settingsIn((await module.executeTakeFirstOrThrow()).settings)
  const goals = outcomes.map(goalOf)
  const taken = { summary: summary.slice(0, 300), forWhom: forWhom.slice(0, 300), level, theme: theme.slice(0, 80) }
  await tx
    .updateTable('learningModule')
    .set({ settings: JSON.stringify({ ...settings, ...taken, goals }) })
    .where('id', '=', moduleId)
    .execute()
}
