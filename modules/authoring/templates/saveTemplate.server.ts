import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { ModuleSettings } from '~/modules/blocks/document'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { emptySettings, settingsIn } from '../settings'
import { writableModules } from '../visibleModules.server'
import { visibleTemplates } from './openTemplate.server'

export const templateNameSchema = z.string().trim().min(1).max(120)
const mostTemplates = 100

type Answer = { templateId: string } | { refused: 'absent' } | { refused: 'tooMany' }

/** Keeps the pages of a module as a template of its hub: a copy, which does not follow the module any more. */
export async function saveTemplate(
  db: Db,
  person: Person,
  { moduleId, name }: { moduleId: string; name: string },
): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    const module = await writableModules(tx, person)
      .where('id', '=', moduleId)
      .where('hubId', 'in', organisationsWithRole(person, 'hub', 'author'))
      .select(['hubId', 'settings'])
      .executeTakeFirst()
    if (!module) return { refused: 'absent' }
    const { hubId } = module
    const known = await visibleTemplates(tx, person).where('hubId', '=', hubId).select('id').execute()
    if (known.length >= mostTemplates) return { refused: 'tooMany' }
    const templateId = newId()
    const now = Date.now()
    const settings = JSON.stringify(keptSettings(settingsIn(module.settings)))
    const by = { createdAt: now, createdBy: person.id, updatedAt: now, updatedBy: person.id }
    await tx
      .insertInto('moduleTemplate')
      .values({ id: templateId, hubId, name, settings, ...by, removedAt: null, removedBy: null })
      .execute()
    const pages = await tx
      .selectFrom('presentPage')
      .where('moduleId', '=', moduleId)
      .orderBy('position')
      .select(['title', 'kind', 'document'])
      .execute()
    await tx
      .insertInto('templatePage')
      .values(pages.map((page, position) => ({ ...page, templateId, position })))
      .execute()
    return { templateId }
  })
}

// What says how such modules are; what says what this one is about is left for the next author.
function keptSettings({
  forWhom,
  level,
  theme,
  terms,
  language,
  readingLevel,
  passMark,
  testAttempts,
  testMinutes,
  countingAttempt,
}: ModuleSettings) {
  return emptySettings({
    forWhom,
    level,
    theme,
    terms,
    language,
    readingLevel,
    passMark,
    testAttempts,
    testMinutes,
    countingAttempt,
  })
}
