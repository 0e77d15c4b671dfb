import type { PageKind } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import { newBlockId } from '../newBlockId'
import type { ChangedPage } from '../savePage.server'
import { type Merge, mergePages } from './mergePages'
import { resolveMerge } from './resolveMerge'
import type { DraftStore, KeptDraft } from './unsentStore'

export type PageText = { title: string; kind: PageKind; document: DocumentNode }
export type TheirPage = Omit<ChangedPage, 'refused'>

/** Why a text has to wait; all of these can be over in a moment, and it is tried again and again. */
export type Waiting = 'offline' | 'later' | 'full' | 'signedOut' | 'otherPerson'

/** What became of one attempt to save: kept, or why not. */
export type SendAnswer =
  | { revision: number; savedAt: number }
  | { changed: TheirPage }
  | { failed: Waiting | 'gone' }
  | { failed: 'refused'; sentence: string }

export type SaveState =
  | { is: 'saved'; at: number }
  | { is: 'unsaved' }
  | { is: 'waiting'; why: Waiting }
  | { is: 'stuck'; why: 'gone' }
  | { is: 'stuck'; why: 'refused'; sentence: string }
  | { is: 'changed'; theirs: TheirPage }

export type Send = (save: PageText & { revision: number; saveId: string; aside: PageText[] }) => Promise<SendAnswer>
/** `after` runs work later and returns how to call it off. */
export type After = (ms: number, work: () => void) => () => void

type Start = { text: PageText; revision: number; savedAt: number; send: Send; drafts: DraftStore; after?: After }

export const pauseMs = 800
/** A tab that crashes loses what was typed in this time, at most. */
export const keepMs = 150
export const longestMs = 5000
const retryMs = [1000, 2000, 4000, 8000, 15_000]

/**
 * Brings one page to the server: a moment after the last change, one request at a time, on top of the revision it knows.
 * What is typed stays in the browser's own store until the server has acknowledged it, whatever happens in between.
 */
export function makePageSaver({ text, revision, savedAt, send, drafts, after = afterTimeout }: Start) {
  let state: SaveState = { is: 'saved', at: savedAt }
  // The text of `revision`: what both came from when somebody else changed the page.
  let base = text
  let unsent: PageText | undefined
  // What was not chosen in a conflict goes to the page's history with the next save.
  let aside: PageText[] = []
  let isSending = false
  let failures = 0
  let firstChangeAt = 0
  let isKept = true
  let mergedWith: string | undefined
  let cancel = () => {}
  let isKeepPlanned = false
  let cancelKeeping = () => {}
  let show: ((text: PageText) => void) | undefined
  // The names of saves whose answer was lost: the server may have them all the same.
  let lost: string[] = []
  const listeners = new Set<() => void>()

  function tell() {
    for (const listener of listeners) listener()
  }

  function become(next: SaveState) {
    state = next
    tell()
  }

  function plan(ms: number) {
    cancel()
    cancel = after(ms, () => void attempt())
  }

  const draft = (): KeptDraft | undefined => unsent && { ...unsent, revision, lost, base, aside }

  function keep() {
    cancelKeeping()
    isKeepPlanned = false
    const kept = draft()
    if (!kept) return drafts.remove()
    return drafts.write(kept).then((is) => {
      if (is === isKept) return
      isKept = is
      tell()
    })
  }

  // Writing a long page at every key would be felt; waiting for a pause would lose what is typed in one go.
  function keepSoon() {
    if (isKeepPlanned) return
    isKeepPlanned = true
    cancelKeeping = after(keepMs, keep)
  }

  function change(next: PageText) {
    const waited = unsent ? Date.now() - firstChangeAt : 0
    if (!unsent) firstChangeAt = Date.now()
    text = next
    unsent = next
    keepSoon()
    if (state.is === 'changed') return
    // Told once, and not at every key.
    if (state.is !== 'waiting' && state.is !== 'unsaved') become({ is: 'unsaved' })
    if (!isSending && state.is !== 'waiting') plan(waited > longestMs ? 0 : pauseMs)
  }

  async function attempt() {
    if (isSending || !unsent || state.is === 'changed') return
    cancel()
    isSending = true
    const sent = unsent
    // One at a time: together they may be longer than a request can be.
    const sentAside = aside.slice(0, 1)
    const saveId = newBlockId()
    lost = [...lost, saveId]
    void keep()
    const save = { ...sent, revision, saveId, aside: sentAside }
    const answer = await send(save).catch((): SendAnswer => ({ failed: 'later' }))
    isSending = false
    if ('revision' in answer) return acknowledged(answer, sent, sentAside)
    if ('changed' in answer) return changed(answer.changed)
    failed(answer)
  }

  // Always together: a copy with the base of one revision and the number of another would be saved over what lies between.
  function standOn(next: number, { title, kind, document }: PageText) {
    revision = next
    base = { title, kind, document }
  }

  function acknowledged(answer: { revision: number; savedAt: number }, sent: PageText, sentAside: PageText[]) {
    standOn(answer.revision, sent)
    lost = []
    failures = 0
    aside = aside.filter((one) => !sentAside.includes(one))
    if (unsent === sent && aside.length === 0) unsent = undefined
    void keep()
    if (!unsent) return become({ is: 'saved', at: answer.savedAt })
    firstChangeAt = Date.now()
    become({ is: 'unsaved' })
    plan(pauseMs)
  }

  function changed(theirs: TheirPage) {
    // It may be our own save, whose answer got lost: then the newer text simply goes on top of it.
    if (lost.includes(theirs.saveId)) return goOn(theirs, text)
    const merge = mergePages(base, text, theirs)
    if (merge.places.length > 0) return become({ is: 'changed', theirs })
    mergedWith = theirs.updatedBy
    goOn(theirs, resolveMerge(merge, []))
  }

  /** From here on our saves go on top of what the server has. */
  function goOn(theirs: TheirPage, next: PageText) {
    standOn(theirs.revision, theirs)
    const isNew = !isSame(next, text)
    text = next
    unsent = isSame(text, base) && aside.length === 0 ? undefined : text
    void keep()
    become(unsent ? { is: 'unsaved' } : { is: 'saved', at: theirs.updatedAt })
    if (unsent) plan(0)
    if (isNew) show?.(text)
  }

  function failed(answer: Extract<SendAnswer, { failed: string }>) {
    if (answer.failed === 'refused') return become({ is: 'stuck', why: 'refused', sentence: answer.sentence })
    if (answer.failed === 'gone') return become({ is: 'stuck', why: 'gone' })
    become({ is: 'waiting', why: answer.failed })
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
    /** Whether the browser has a copy of what is unsent. */
    get isKept() {
      return isKept
    },
    /** Who wrote what was put beside our own text last. */
    get mergedWith() {
      return mergedWith
    },
    dismissMerged() {
      mergedWith = undefined
      tell()
    },
    change,
    /** Tries at once: the network is back, or one has signed in again. */
    hurry() {
      if (!unsent) return
      void keep()
      void attempt()
    },
    /** The same when the page may be gone the next moment: the copy is made before this returns. */
    leave() {
      if (!unsent) return
      // First: the copy then has the name of this last save, which may arrive when the next visit is there already.
      void attempt()
      drafts.writeNow(draft()!)
    },
    /** The browser says that there is no network; known before any request has failed. */
    goOffline() {
      if (state.is === 'unsaved') failed({ failed: 'offline' })
    },
    /** Continues with a text that an earlier visit left in the browser; false when the server has it already. */
    async resume(found: KeptDraft, stored: TheirPage) {
      const { title, kind, document } = found
      lost = found.lost
      if (isSame(found, stored) && found.aside.length === 0) return false
      text = { title, kind, document }
      unsent = text
      aside = found.aside
      standOn(found.revision, found.base)
      show?.(text)
      firstChangeAt = Date.now()
      if (isSame(base, stored)) goOn(stored, text)
      else changed(stored)
      await keep()
      return true
    },
    /** What must be chosen, worked out with the newest text of this screen. */
    merge(): Merge | undefined {
      return state.is === 'changed' ? mergePages(base, text, state.theirs) : undefined
    },
    /**
     * Goes on with what was chosen about the text `seen`; `without` are texts that are not wholly in it, for the history.
     * What came in while one was choosing, such as an image whose upload was done, is brought together with it.
     */
    resolve(chosen: PageText, without: PageText[], seen: PageText) {
      if (state.is !== 'changed') return
      aside = [...aside, ...without]
      goOn(state.theirs, isSame(seen, text) ? chosen : resolveMerge(mergePages(seen, text, chosen), []))
    },
    /** The page was read again while nothing was unsent. */
    refresh(newer: TheirPage) {
      if (unsent || isSending || newer.revision <= revision) return false
      goOn(newer, { title: newer.title, kind: newer.kind, document: newer.document })
      return true
    },
    /** The screen that shows the text: it is told at once of every text that does not come from itself. */
    attach(screen: (text: PageText) => void) {
      show = screen
      return () => {
        if (show === screen) show = undefined
      }
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

function isSame(one: PageText, other: PageText) {
  const { title, kind, document } = one
  if (title !== other.title || kind !== other.kind) return false
  return document === other.document || JSON.stringify(document) === JSON.stringify(other.document)
}

function afterTimeout(ms: number, work: () => void) {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}
