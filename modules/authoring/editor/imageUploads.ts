import { type Editor, Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { ChosenMedia } from '~/modules/blocks/block'
import type { Sending } from '../library/sendFile'
import { mediaNode, nameOfNode } from './mediaNode'
import { type UploadLine, uploadLine } from './uploadLine'

export type UploadAnswer = ChosenMedia | { sentence: string } | { stopped: true }
export type UploadOptions = {
  upload: (file: File, sending: Sending) => Promise<UploadAnswer>
  texts: { sending: (name: string) => string; stop: string; captionsLoose: string }
  onSentence: (sentence: string) => void
  onInsert: (name: string) => void
}

type Change = { add: { line: UploadLine; at: number } } | { remove: UploadLine }

const places = new PluginKey<DecorationSet>('imageUploads')

/** Files by paste and drop. A line of text holds the place until the server has the file. */
export const ImageUploads = Extension.create<UploadOptions>({
  name: 'imageUploads',
  addOptions: () => ({
    upload: async () => ({ sentence: '' }),
    texts: { sending: (name) => name, stop: '', captionsLoose: '' },
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
            const files = filesIn(event.clipboardData)
            if (files.length === 0 || hasText(event.clipboardData)) return false
            return start(editor, options, files, view.state.selection.to)
          },
          handleDrop(view, event, _slice, isMove) {
            const files = isMove ? [] : filesIn(event.dataTransfer)
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

/** Uploads one file and puts what shows it where it was asked for, however much was typed meanwhile. */
export async function uploadImage(editor: Editor, options: UploadOptions, file: File, at: number) {
  const stopping = new AbortController()
  const line = uploadLine(options.texts.sending(file.name), options.texts.stop, () => stopping.abort())
  tell(editor, { add: { line, at } })
  const answer = await options.upload(file, { onProgress: line.show, signal: stopping.signal })
  if (editor.isDestroyed) return
  const place = places.getState(editor.state)?.find(undefined, undefined, (spec) => spec.line === line)[0]
  tell(editor, { remove: line })
  if ('stopped' in answer) return
  if ('sentence' in answer) return options.onSentence(answer.sentence)
  const node = mediaNode(answer)
  if (!node) return options.onSentence(options.texts.captionsLoose)
  options.onInsert(nameOfNode(node))
  editor
    .chain()
    .ownStep()
    .insertContentAt(place?.from ?? editor.state.doc.content.size, node)
    .run()
}

function tell(editor: Editor, change: Change) {
  editor.view.dispatch(editor.state.tr.setMeta(places, change).setMeta('addToHistory', false))
}

function follow(set: DecorationSet, transaction: Editor['state']['tr']) {
  const moved = set.map(transaction.mapping, transaction.doc)
  const change = transaction.getMeta(places) as Change | undefined
  if (!change) return moved
  if ('remove' in change) return moved.remove(moved.find(undefined, undefined, (spec) => spec.line === change.remove))
  const { line, at } = change.add
  const ignored = { stopEvent: () => true, ignoreSelection: true }
  return moved.add(transaction.doc, [Decoration.widget(at, line.element, { line, ...ignored })])
}

function filesIn(data: DataTransfer | null) {
  return [...(data?.files ?? [])]
}

// Word and web pages put a picture of the text beside the text itself.
function hasText(data: DataTransfer | null) {
  return (data?.getData('text/plain').trim() ?? '') !== ''
}
