import type { PageText } from './pageSaver'

export type KeptDraft = PageText & { revision: number; lost: string[] }

/** Where unsent text waits: it survives a closed tab and an expired session, and goes when the server has it. */
export type DraftStore = { read(): KeptDraft | undefined; write(draft: KeptDraft): void; remove(): void }

/** The browser's own store, for one page and one person: on a shared computer nobody gets another's text. */
export function browserDrafts(pageId: string, personId: string): DraftStore {
  const key = `leerbank:unsent:${personId}:${pageId}`
  return {
    read() {
      try {
        const text = localStorage.getItem(key)
        return text ? (JSON.parse(text) as KeptDraft) : undefined
      } catch {
        return undefined
      }
    },
    write(draft) {
      // A full or forbidden store must not stop the way to the server.
      try {
        localStorage.setItem(key, JSON.stringify(draft))
      } catch {}
    },
    remove() {
      try {
        localStorage.removeItem(key)
      } catch {}
    },
  }
}
