import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { mostPages } from '../addPage.server'
import { bringTerms } from '../bringTerms.server'
import { numberPages, pageIds } from '../movePage.server'
import { settingsIn } from '../settings'
import { termsUsed, withTerms } from '../terms'
import { touchModule } from '../touchModule.server'
import { writableModules } from '../visibleModules.server'
import { insertTemplatePages } from './insertTemplatePages.server'
import { openTemplate } from './openTemplate.server'

type Asked = { moduleId: string; templateId: string; after?: string; places: number[] }
type Answer = { pageId: string; count: number } | { refused: 'absent' | 'none' | 'tooMany' }

/** Adds pages of a template, by their places in it, after the page `after` or at the end; answers with the first of them. */
export async function addTemplatePages(db: Db, person: Person, asked: Asked): Promise<Answer> {
  const { moduleId, templateId, after, places } = asked
  return inTransaction(db, async (tx) => {
    const module = await writableModules(tx, person).where('id', '=', moduleId).select('settings').executeTakeFirst()
    if (!module) return { refused: 'absent' }
    const template = await openTemplate(tx, person, templateId, settingsIn(module.settings).language)
    if (!template) return { refused: 'absent' }
    const chosen = template.pages.filter((_page, place) => places.includes(place))
    if (chosen.length === 0) return { refused: 'none' }
    const ids = await pageIds(tx, moduleId)
    if (ids.length + chosen.length > mostPages) return { refused: 'tooMany' }
    const used = termsUsed(
      template.settings.terms ?? [],
      chosen.map(({ document }) => document),
    )
    const termIds = await bringTerms(tx, person, moduleId, used)
    const pages = chosen.map((page) => ({ ...page, document: withTerms(page.document, termIds) }))
    const position = after && ids.includes(after) ? ids.indexOf(after) + 1 : ids.length
    const added = await insertTemplatePages(tx, person, { moduleId, pages, position })
    await numberPages(tx, ids.toSpliced(position, 0, ...added))
    await touchModule(tx, person, moduleId)
    return { pageId: added[0]!, count: added.length }
  })
}
