import type { Node } from '@tiptap/pm/model'
import type { Language } from '~/db/tables'
import { blockMenu } from '~/modules/blocks/blockMenu'
import { isBlockType } from '~/modules/blocks/blocks'
import type { CalloutKind } from '~/modules/blocks/document'
import { calloutNames } from '../../texts'
import { editorTexts } from '../texts'

/** What an author calls a node: "Alinea", "Tabel", "Vraag met één antwoord". */
export function blockName({ type, attrs }: Node, language: Language): string {
  const t = editorTexts[language]
  if (type.name === 'block') return isBlockType(attrs.type) ? blockMenu[attrs.type].name[language] : t.unknownBlock
  if (type.name === 'callout') return calloutNames[language][attrs.kind as CalloutKind]
  if (type.name === 'heading') return attrs.level === 2 ? t.heading : t.subheading
  const names: Record<string, string> = {
    bulletList: t.bullets,
    orderedList: t.numbers,
    table: t.table,
    image: t.image,
    paragraph: t.paragraph,
  }
  return names[type.name] ?? t.unknownBlock
}
