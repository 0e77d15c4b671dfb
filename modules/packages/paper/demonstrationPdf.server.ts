import type { Db } from '~/db/connection.server'
import { demonstrationOf, demonstrationParts, type PopularWrong } from './demonstration'
import { paperTexts } from './texts'
import { typeset } from './typeset.server'
import { versionToSet } from './versionToSet.server'
import { dated } from './workbook.server'

/** A sheet for who demonstrates a module at the machine. Of what the module does not say there is room to write. */
export async function demonstrationPdf(db: Db, versionId: string, popular: PopularWrong) {
  const { module, hub, publishedAt } = await versionToSet(db, versionId)
  const { language, goals } = module.settings
  const t = paperTexts[language]
  const found = demonstrationOf(module, popular)
  return typeset({
    template: 'demonstration',
    document: {
      language,
      title: module.title,
      hub,
      ...dated(publishedAt, language, module.version),
      goals: goals.map(({ text }) => text),
      parts: demonstrationParts.map((part) => ({ name: t.demonstrationParts[part], part, lines: found[part] })),
      words: { sheet: t.demonstration, goals: t.demonstrationGoals, who: t.yourName, date: t.yourDate },
    },
    pictures: [],
  })
}
