import type { Extensions } from '@tiptap/core'
import { Node } from '@tiptap/core'
import { ListKeymap } from '@tiptap/extension-list'
import { Dropcursor, Gapcursor, Placeholder, UndoRedo } from '@tiptap/extensions'
import { ReactNodeViewRenderer } from '@tiptap/react'
import type { Language } from '~/db/tables'
import { PasteFromElsewhere, type PasteOptions } from '../paste/pasteFromElsewhere'
import { extensions } from '../schema'
import { AttendedNodes } from './attendedNodes'
import { BlockView } from './BlockView'
import { BlockIds } from './blockIds'
import { calloutView } from './calloutView'
import { BlockClipboard, type BlockClipboardOptions } from './clipboard/blockClipboard'
import { FreeTab } from './freeTab'
import { ImageView } from './ImageView'
import { ImageUploads, type UploadOptions } from './imageUploads'
import { SlashMenu, type SlashOptions } from './insert/slashMenu'
import { KeepSelected } from './keepSelected'
import { Keyboard } from './keys/keyboard'
import type { ScreenKeys } from './keys/shortcuts'
import { MarkedPlace } from './markedPlace'
import { UndoSteps } from './undoSteps'

type Options = {
  contentLanguage: Language
  placeholder: string
  uploads: UploadOptions
  clipboard: BlockClipboardOptions
  paste: Omit<PasteOptions, 'uploads'>
  slash: SlashOptions
  screen: ScreenKeys
  onFreeTab: () => void
}

/** The schema with what only the screen needs: views of nodes, history, placeholder, uploads, keys. */
export function editorExtensions({
  contentLanguage,
  placeholder,
  uploads,
  clipboard,
  paste,
  slash,
  screen,
  onFreeTab,
}: Options): Extensions {
  const views: Record<string, () => ReturnType<typeof ReactNodeViewRenderer>> = {
    callout: () => calloutView(contentLanguage),
    image: () => ReactNodeViewRenderer(ImageView, { as: 'div' }),
    block: () => ReactNodeViewRenderer(BlockView, { as: 'div' }),
  }
  const withViews = extensions.map((extension) => {
    const view = views[extension.name]
    return view && extension instanceof Node ? extension.extend({ addNodeView: view }) : extension
  })
  return [
    ...withViews,
    UndoRedo,
    UndoSteps,
    Dropcursor.configure({ color: 'currentColor', width: 3 }),
    Gapcursor,
    ListKeymap,
    Placeholder.configure({ placeholder }),
    BlockIds,
    KeepSelected,
    MarkedPlace,
    AttendedNodes,
    Keyboard.configure({ screen }),
    PasteFromElsewhere.configure({ ...paste, uploads }),
    BlockClipboard.configure(clipboard),
    SlashMenu.configure(slash),
    FreeTab.configure({ onFree: onFreeTab }),
    ImageUploads.configure(uploads),
  ]
}
