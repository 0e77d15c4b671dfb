import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { minutesOf } from '../reading'
import { builtInPages } from './builtIn.server'
import { builtIn, openTemplate, type Template, visibleTemplates } from './openTemplate.server'
import type { BuiltInId } from './texts'

/** A template as it stands in a list: what it is for and how long it is. */
export type TemplateCard = Pick<Template, 'id' | 'name' | 'use' | 'hubId' | 'hubName'> & {
  titles: string[]
  minutes: number
}

/** What an author can start from: the templates of the own hubs by name, then those that come with Leerbank. */
export async function templateList(db: Db, person: Person, language: Language): Promise<TemplateCard[]> {
  const rows = await visibleTemplates(db, person).orderBy('moduleTemplate.name').select('moduleTemplate.id').execute()
  const own = await Promise.all(rows.map(({ id }) => openTemplate(db, person, id, language)))
  const ours = (Object.keys(builtInPages) as BuiltInId[]).map((id) => builtIn(id, language))
  return [...own.filter((template) => template !== undefined), ...ours].map(cardOf)
}

function cardOf({ id, name, use, hubId, hubName, pages }: Template): TemplateCard {
  const minutes = pages.reduce((sum, page) => sum + minutesOf(page), 0)
  return {
    id,
    name,
    use,
    hubId,
    hubName,
    titles: pages.map(({ title }) => title),
    minutes: Math.max(1, Math.round(minutes)),
  }
}
