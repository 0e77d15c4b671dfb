import { type Editor, Extension } from '@tiptap/core'
import type { Node, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { type UploadOptions, uploadImage } from '../editor/imageUploads'
import { ownStep } from '../editor/undoSteps'
import { cleanPasted, type PastedImage } from './cleanPasted'
import { type OfferKind, offerFor } from './offers'
import { rtfImages } from './rtfImages'

/** A stretch of text that was pasted, and what could be made of it. */
export type Offer = { kind: OfferKind; from: number; to: number; text: string }
export type PasteOptions = {
  uploads: UploadOptions
  onLostImages: (count: number) => void
  nameOf: (number: number) => string
}

const offers = new PluginKey<Offer | undefined>('pasteOffer')

/** Cleans what is pasted from other programs, uploads the images that came along, and remembers what a text looks like. */
export const PasteFromElsewhere = Extension.create<PasteOptions>({
  name: 'pasteFromElsewhere',
  // Before blocks are put down and before a lone image is: what is cleaned may hold both.
  priority: 950,
  addOptions: () => ({
    uploads: {
      upload: async () => ({ sentence: '' }),
      texts: { sending: (name) => name, stop: '', captionsLoose: '' },
      onSentence: () => {},
      onInsert: () => {},
    },
    onLostImages: () => {},
    nameOf: String,
  }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    let images: PastedImage[] = []
    let lost = 0
    let pending: Pick<Offer, 'kind' | 'text'> | undefined
    return [
      new Plugin<Offer | undefined>({
        key: offers,
        state: {
          init: () => undefined,
          apply(transaction, offer, before) {
            if (transaction.getMeta(offers) === 'over') return undefined
            if (!pending || !transaction.getMeta('paste')) return followed(offer, transaction)
            const range = pastedRange(transaction, before)
            const made = range && { ...pending, ...range }
            pending = undefined
            return made
          },
        },
        props: {
          transformPastedHTML(html) {
            const clean = cleanPasted(html)
            images = clean.images
            lost = clean.lost
            return clean.html
          },
          handlePaste(view, event, slice) {
            const data = event.clipboardData
            const text = data?.getData('text/plain') ?? ''
            const kind = offerFor(text)
            pending = kind && !(kind === 'markdown' && hasStructure(slice)) ? { kind, text } : undefined
            const found = data?.getData('text/html') ? images : []
            const away = data?.getData('text/html') ? lost : 0
            if (found.length === 0) {
              if (away > 0) options.onLostImages(away)
              return false
            }
            if (!editor.isEditable) return false
            const beside = rtfImages(data?.getData('text/rtf') ?? '')
            pasteWithImages(editor, view, slice, found, beside, options, away)
            return true
          },
        },
      }),
    ]
  },
})

// Google Docs writes its lists with stars in the plain text beside the lists themselves.
function hasStructure({ content }: Slice) {
  let has = false
  content.descendants(({ type, marks }) => {
    has ||= marks.length > 0 || ['heading', 'bulletList', 'orderedList', 'table'].includes(type.name)
    return !has
  })
  return has
}

function pastedRange(transaction: Transaction, before: EditorState) {
  const from = transaction.mapping.map(before.selection.from, -1)
  const to = transaction.mapping.map(before.selection.to, 1)
  return to > from ? { from, to } : undefined
}

function followed(offer: Offer | undefined, transaction: Transaction) {
  if (!offer || !transaction.docChanged) return offer
  const from = transaction.mapping.map(offer.from, 1)
  const to = transaction.mapping.map(offer.to, -1)
  return to > from ? { ...offer, from, to } : undefined
}

/** What could be made of the text that was pasted last, as long as it is there. */
export function offerIn(state: EditorState) {
  return offers.getState(state)
}

export function closeOffer(editor: Editor) {
  editor.view.dispatch(editor.state.tr.setMeta(offers, 'over').setMeta('addToHistory', false))
}

/**
 * Puts nodes in the place of what was pasted. Lines that hold nothing else go with it; where such nodes may not stand, as
 * in a table or a list, they come below the whole.
 */
export function replaceOffered(editor: Editor, { from, to }: Pick<Offer, 'from' | 'to'>, nodes: Node[]) {
  const { tr, doc } = editor.state
  const [$from, $to] = [doc.resolve(from), doc.resolve(to)]
  const isWhole = $from.depth === 1 && $to.depth === 1 && from === $from.start() && to === $to.end()
  if (isWhole) tr.replaceWith($from.before(), $to.after(), nodes)
  else {
    tr.delete(from, to)
    tr.insert(tr.mapping.map($to.depth > 0 ? $to.after(1) : to), nodes)
  }
  editor.view.dispatch(ownStep(tr).setMeta(offers, 'over').scrollIntoView())
}

function pasteWithImages(
  editor: Editor,
  view: EditorView,
  slice: Slice,
  images: PastedImage[],
  beside: Blob[],
  { uploads, onLostImages, nameOf }: PasteOptions,
  away: number,
) {
  const change = view.state.tr.replaceSelection(slice)
  const places = images.map(({ mark }) => takeMark(change, mark))
  view.dispatch(change.setMeta('paste', true).setMeta('uiEvent', 'paste').scrollIntoView())
  const onDisk = images.filter(({ data }) => data === undefined)
  // Only when there are as many pictures beside the text is it sure which is which.
  const found = beside.length === onDisk.length ? beside : []
  const files = images.map((one) => (one.data === undefined ? found[onDisk.indexOf(one)] : blobOf(one.data)))
  const lost = away + files.filter((file) => file === undefined).length
  if (lost > 0) onLostImages(lost)
  for (const [number, blob] of [...files.entries()].reverse()) {
    const name = `${nameOf(number + 1)}.${blob?.type.split('/')[1]}`
    if (blob)
      void uploadImage(
        editor,
        uploads,
        new File([blob], name, { type: blob.type }),
        places[number] ?? view.state.doc.content.size,
      )
  }
}

/** Takes the mark of an image out of the text, with its line when it stands alone; gives the place. */
function takeMark(change: Transaction, mark: string) {
  let place: number | undefined
  change.doc.descendants((node, at, parent, index) => {
    if (place !== undefined || !node.isText || !node.text?.includes(mark)) return place === undefined
    const from = at + node.text.indexOf(mark)
    const $from = change.doc.resolve(from)
    const isAlone = parent?.textContent.trim() === mark && $from.node(-1).childCount > 1
    if (isAlone) change.delete($from.before(), $from.after())
    else change.delete(from, from + mark.length)
    place = isAlone ? $from.before() : from
    return index < 0
  })
  return place
}

function blobOf(data: string) {
  const [, type = '', base64 = ''] = /^data:([^;]+);base64,(.*)$/is.exec(data) ?? []
  try {
    return new Blob([Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0))], { type })
  } catch {
    return undefined
  }
}
