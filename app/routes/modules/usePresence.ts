import { type RefObject, useEffect, useRef, useState } from 'react'
import type { EditorHandle } from '~/modules/authoring/editor/DocumentEditor'
import type { Attendance } from '~/modules/authoring/presence/attend.server'
import type { Present } from '~/modules/authoring/presence/whoIsHere'
import type { PageSaver } from '~/modules/authoring/saving/pageSaver'
import { tabId } from '~/modules/authoring/saving/thisTab'
import { initialsOf } from './Presence'

const aloneMs = 12_000
const togetherMs = 5000
const lookMs = 300
const moveMs = 700
const writingMs = 15_000

type Screen = {
  moduleId: string
  pageId: string
  saver: PageSaver | undefined
  editor: RefObject<EditorHandle>
  onPages: (pages: Attendance['pages']) => void
}

/** Tells the server where one is in the module, and hears who else is there and how new each page is. */
export function usePresence(screen: Screen): Present[] {
  const { moduleId, pageId, saver } = screen
  const [others, setOthers] = useState<Present[]>([])
  const latest = useRef(screen)
  latest.current = screen
  const wroteAt = useRef(0)
  useEffect(
    () =>
      saver?.subscribe(() => {
        if (saver.state.is === 'unsaved') wroteAt.current = Date.now()
      }),
    [saver],
  )
  useEffect(() => {
    const address = `/modules/${moduleId}/presence`
    let timer = 0
    let looking = 0
    let isOver = false
    let told = ''
    const whereabouts = () => {
      const node = latest.current.editor.current?.node() ?? null
      return JSON.stringify({ tabId, pageId, node, isWriting: Date.now() - wroteAt.current < writingMs })
    }
    const beat = async () => {
      window.clearTimeout(timer)
      told = whereabouts()
      const heard = document.visibilityState === 'visible' ? await tell(address, told) : undefined
      if (isOver) return
      if (heard) {
        setOthers((before) => sameOrNew(before, heard.others))
        latest.current.onPages(heard.pages)
      }
      window.clearTimeout(timer)
      const rest = heard?.others.length ? togetherMs : aloneMs
      // Who moved while the answer was on its way is not where they said.
      timer = window.setTimeout(beat, heard && whereabouts() !== told ? moveMs : rest)
    }
    const look = () => {
      looking = 0
      if (whereabouts() === told) return
      window.clearTimeout(timer)
      timer = window.setTimeout(beat, moveMs)
    }
    // The cursor moves at every key.
    const moved = () => {
      looking ||= window.setTimeout(look, lookMs)
    }
    const leave = () => navigator.sendBeacon(address, new Blob([JSON.stringify({ tabId, isLeaving: true })]))
    const turn = () => (document.visibilityState === 'visible' ? void beat() : leave())
    void beat()
    document.addEventListener('selectionchange', moved)
    document.addEventListener('visibilitychange', turn)
    window.addEventListener('pagehide', leave)
    return () => {
      isOver = true
      window.clearTimeout(timer)
      window.clearTimeout(looking)
      document.removeEventListener('selectionchange', moved)
      document.removeEventListener('visibilitychange', turn)
      window.removeEventListener('pagehide', leave)
    }
  }, [moduleId, pageId])
  useEffect(() => {
    const here = others.filter((one) => one.pageId === pageId && one.node)
    latest.current.editor.current?.attend(here.map(({ name, node }) => ({ ...node!, initials: initialsOf(name) })))
  }, [others, pageId])
  return others
}

// The whole screen is drawn anew for somebody who comes, goes or moves, and not for every time that one asks.
function sameOrNew(before: Present[], heard: Present[]) {
  return JSON.stringify(before) === JSON.stringify(heard) ? before : heard
}

async function tell(address: string, body: string): Promise<Attendance | undefined> {
  try {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(10_000) })
    return response.ok ? ((await response.json()) as Attendance) : undefined
  } catch {
    return undefined
  }
}
