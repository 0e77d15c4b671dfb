import { mediaNode, nameOfNode } from '../mediaNode'
import type { InsertTools } from './insertable'
import { insertNode } from './insertNode'

/** Lets the author choose a file of the library, and puts what shows it in at the cursor. */
export async function insertFromLibrary({ editor, library, fresh }: InsertTools) {
  const chosen = await library.choose()
  if (editor.isDestroyed) return
  const node = chosen && mediaNode(chosen)
  if (!node) return void editor.commands.focus()
  fresh.add(nameOfNode(node))
  insertNode(editor, node)
}
