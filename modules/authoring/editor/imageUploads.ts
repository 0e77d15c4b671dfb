import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

export type UploadAnswer = { mediaId: string } | { sentence: string }
export type UploadOptions = {
  upload: (file: File) => Promise<UploadAnswer>
  sending: (name: string) => string
  onSentence: (sentence: string) => void
  onInsert: (mediaId: string) => void
}

type Change = { add: { mark: object; at: number; text: string } } | { remove: object }

const places = new PluginKey<DecorationSet>('imageUploads')

/** Images by paste and drop. A line of text holds the place until the server has the image. */
export const ImageUploads = Extension.create<UploadOptions>({
  name: 'imageUploads',
  addOptions: () => ({
    upload: async () => ({ sentence: '' }),
    sending: (name) => name,
    onSentence: () => {},
    onInsert: () => {},
  }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      new Plugin({
        key: places,
        state: { init: () => DecorationSet.empty, apply: (transaction, set) => follow(set, transaction) },
        props: {
          decorations: (state) => places.getState(state),
          handlePaste(view, event) {
            const files = imagesIn(event.clipboardData)
            if (files.length === 0 || hasText(event.clipboardData)) return false
            return start(editor, options, files, view.state.selection.to)
          },
          handleDrop(view, event, _slice, isMove) {
            const files = isMove ? [] : imagesIn(event.dataTransfer)
            if (files.length === 0) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos
            return start(editor, options, files, at ?? view.state.selection.to)
          },
        },
      }),
    ]
  },
})

function start(editor: Editor, options: UploadOptions, files: File[], at: number) {
  if (!editor.isEditable) return false
  for (const file of files) void uploadImage(editor, options, file, at)
  return true
}

/** Uploads one image and puts it where it was asked for, however much was typed meanwhile. */
export async function uploadImage(editor: Editor, options: UploadOptions, file: File, at: number) {
  const mark = {}
  tell(editor, { add: { mark, at, text: options.sending(file.name) } })
  const answer = await options.upload(file)
  if (editor.isDestroyed) return
  const place = places.getState(editor.state)?.find(undefined, undefined, (spec) => spec.mark === mark)[0]
  tell(editor, { remove: mark })
  if ('sentence' in answer) return options.onSentence(answer.sentence)
  options.onInsert(answer.mediaId)
  const attrs = { mediaId: answer.mediaId, alt: '', decorative: false, caption: '' }
  editor.commands.insertContentAt(place?.from ?? editor.state.doc.content.size, { type: 'image', attrs })
}

function tell(editor: Editor, change: Change) {
  editor.view.dispatch(editor.state.tr.setMeta(places, change).setMeta('addToHistory', false))
}

function follow(set: DecorationSet, transaction: Editor['state']['tr']) {
  const moved = set.map(transaction.mapping, transaction.doc)
  const change = transaction.getMeta(places) as Change | undefined
  if (!change) return moved
  if ('remove' in change) return moved.remove(moved.find(undefined, undefined, (spec) => spec.mark === change.remove))
  const { mark, at, text } = change.add
  const line = () => {
    const element = document.createElement('p')
    element.className = 'upload-place'
    element.setAttribute('role', 'status')
    element.textContent = text
    return element
  }
  return moved.add(transaction.doc, [Decoration.widget(at, line, { mark })])
}

function imagesIn(data: DataTransfer | null) {
  return [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))
}

// Word and web pages put a picture of the text beside the text itself.
function hasText(data: DataTransfer | null) {
  return (data?.getData('text/plain').trim() ?? '') !== ''
}
