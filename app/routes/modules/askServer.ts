/** What a verb of the editor answers: what it did, or with `refused` why it did nothing. */
export type VerbAnswer = {
  refused?: string
  updatedBy?: string
  pageId?: string
  nextPageId?: string
  title?: string
  /** Of a replacement: how many places on how many pages, how many pages were put back, and which were not. */
  places?: number
  pages?: number
  undone?: number
  changed?: string[]
  /** Of terms that came along: the id to use for each. */
  ids?: Record<string, string>
}

/** Asks the server for a verb. No connection is `later`, a 404 is `gone`: what is asked about, or one's session. */
export async function askServer(address: string, method: 'POST' | 'DELETE', body: unknown): Promise<VerbAnswer> {
  try {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(address, { method, headers, body: JSON.stringify(body) })
    if (response.ok || response.status === 409) return (await response.json()) as VerbAnswer
    return { refused: response.status === 404 ? 'gone' : 'later' }
  } catch {
    return { refused: 'later' }
  }
}
