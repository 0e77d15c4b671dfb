import type { PageKind } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import { newBlockId } from '../newBlockId'
import type { ChangedPage } from '../savePage.server'
import type { DraftStore, KeptDraft } from './draftStore'

export type PageText = { title: string; kind: PageKind; document: DocumentNode }
export type TheirPage = Omit<ChangedPage, 'refused'>

/** What became of one attempt to save: kept, or why not. `later` is anything that may be over in a moment. */
export type SendAnswer =
  | { revision: number; savedAt: number }
  | { changed: TheirPage }
  | { failed: 'later' | 'signedOut' | 'gone' | 'refused' }

export type SaveState =
  | { is: 'saved'; at: number }
  | { is: 'unsaved' }
  | { is: 'waiting'; why: 'later' | 'signedOut' }
  | { is: 'stuck'; why: 'gone' | 'refused' }
  | { is: 'changed'; theirs: TheirPage }

export type Send = (save: PageText & { revision: number; saveId: string }) => Promise<SendAnswer>
/** `after` runs work later and returns how to call it off. */
export type After = (ms: number, work: () => void) => () => void

type Start = { text: PageText; revision: number; savedAt: number; send: Send; drafts: DraftStore; after?: After }

export const pauseMs = 800
const keepMs = 200
export const longestMs = 5000
const retryMs = [1000, 2000, 4000, 8000, 15_000]

/**
 * Brings one page to the server: a moment after the last change, one request at a time, on top of the revision it knows.
 * What is typed stays in the browser's own store until the server has acknowledged it, whatever happens in between.
 */
export function makePageSaver({ text, revision, savedAt, send, drafts, after = afterTimeout }: Start) {
  let state: SaveState = { is: 'saved', at: savedAt }
  let unsent: PageText | undefined
  let isSending = false
  let failures = 0
  let firstChangeAt = 0
  let cancel = () => {}
  let cancelKeeping = () => {}
  // The names of saves whose answer was lost: the server may have them all the same.
  let lost: string[] = []
  const listeners = new Set<() => void>()

  function become(next: SaveState) {
    state = next
    for (const listener of listeners) listener()
  }

  function plan(ms: number) {
    cancel()
    cancel = after(ms, () => void attempt())
  }

  function keep() {
    cancelKeeping()
    if (unsent) drafts.write({ ...unsent, revision, lost })
    else drafts.remove()
  }

  // Writing a long page at every key would be felt.
  function keepSoon() {
    cancelKeeping()
    cancelKeeping = after(keepMs, keep)
  }

  function change(next: PageText) {
    const waited = unsent ? Date.now() - firstChangeAt : 0
    if (!unsent) firstChangeAt = Date.now()
    text = next
    unsent = next
    keepSoon()
    if (state.is === 'changed') return
    if (state.is !== 'waiting') become({ is: 'unsaved' })
    if (!isSending && state.is !== 'waiting') plan(waited > longestMs ? 0 : pauseMs)
  }

  async function attempt() {
    if (isSending || !unsent || state.is === 'changed') return
    cancel()
    isSending = true
    const sent = unsent
    const saveId = newBlockId()
    lost = [...lost, saveId]
    keep()
    const answer = await send({ ...sent, revision, saveId }).catch((): SendAnswer => ({ failed: 'later' }))
    isSending = false
    if ('revision' in answer) return acknowledged(answer, sent)
    if ('changed' in answer) return changed(answer.changed)
    failed(answer.failed)
  }

  function acknowledged(answer: { revision: number; savedAt: number }, sent: PageText) {
    revision = answer.revision
    lost = []
    failures = 0
    if (unsent === sent) unsent = undefined
    keep()
    if (!unsent) return become({ is: 'saved', at: answer.savedAt })
    firstChangeAt = Date.now()
    become({ is: 'unsaved' })
    plan(pauseMs)
  }

  function changed(theirs: TheirPage) {
    if (!lost.includes(theirs.saveId)) return become({ is: 'changed', theirs })
    // It was our own save, whose answer got lost: the newer text goes on top of it.
    revision = theirs.revision
    lost = []
    keep()
    plan(0)
  }

  function failed(why: 'later' | 'signedOut' | 'gone' | 'refused') {
    if (why === 'gone' || why === 'refused') return become({ is: 'stuck', why })
    become({ is: 'waiting', why })
    plan(retryMs[Math.min(failures++, retryMs.length - 1)]!)
  }

  return {
    get state() {
      return state
    },
    get revision() {
      return revision
    },
    /** The newest text that this screen knows, and whether the server has yet to get it. */
    get text() {
      return text
    },
    get isUnsent() {
      return unsent !== undefined
    },
    change,
    /** Tries at once: the page is left, or the network is back. */
    hurry() {
      if (!unsent) return
      keep()
      void attempt()
    },
    /** Continues with a text that an earlier visit left in the browser. */
    resume(draft: KeptDraft, stored: TheirPage) {
      text = { title: draft.title, kind: draft.kind, document: draft.document }
      unsent = text
      lost = draft.lost
      firstChangeAt = Date.now()
      if (draft.revision === revision || lost.includes(stored.saveId)) {
        become({ is: 'unsaved' })
        plan(0)
      } else become({ is: 'changed', theirs: stored })
    },
    /** Somebody else's text stays on the server; from here on our saves go on top of it. */
    takeTheirs() {
      if (state.is !== 'changed') return
      const { theirs } = state
      revision = theirs.revision
      text = { title: theirs.title, kind: theirs.kind, document: theirs.document }
      unsent = undefined
      lost = []
      keep()
      become({ is: 'saved', at: theirs.updatedAt })
    },
    /** Our text replaces somebody else's. */
    keepMine() {
      if (state.is !== 'changed') return
      revision = state.theirs.revision
      lost = []
      become({ is: 'unsaved' })
      plan(0)
    },
    /** The page was read again while nothing was unsent. */
    refresh(newer: PageText & { revision: number; savedAt: number }) {
      if (unsent || isSending || newer.revision <= revision) return false
      revision = newer.revision
      text = { title: newer.title, kind: newer.kind, document: newer.document }
      become({ is: 'saved', at: newer.savedAt })
      return true
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

export type PageSaver = ReturnType<typeof makePageSaver>

function afterTimeout(ms: number, work: () => void) {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}
