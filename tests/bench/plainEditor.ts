import { Editor } from '@tiptap/core'
import { UndoRedo } from '@tiptap/extensions'
import { extensions } from '~/modules/authoring/schema'
import type { DocumentNode } from '~/modules/blocks/document'

/** The floor of the editor: Tiptap with our schema and its history, and no view, screen or check of ours. */
function openPlainEditor(element: HTMLElement, document: DocumentNode) {
  const attributes = { class: 'page-text' }
  return new Editor({ element, content: document, extensions: [...extensions, UndoRedo], editorProps: { attributes } })
}

Object.assign(window, { openPlainEditor })
