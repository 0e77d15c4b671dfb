import { useRef, useState } from 'react'
import { libraryTexts, uploadTexts } from '~/app/texts/library'
import { useTexts } from '~/app/ui/useTexts'
import { type SentFile, sendFile } from '~/modules/authoring/library/sendFile'

export type Upload = { id: number; name: string; share: number; stop: () => void }

/** Files on their way to a library: how far each is, a way to stop it, and one sentence about the last that ended. */
export function useUploads(address: string, onSent: (sent: SentFile) => void) {
  const t = useTexts(libraryTexts)
  const wrong = useTexts(uploadTexts)
  const [uploads, setUploads] = useState<Upload[]>([])
  const [said, say] = useState<{ kind: 'done' | 'wrong' | 'info'; sentence: string }>()
  const next = useRef(0)

  async function send(file: File) {
    const id = next.current++
    const { name } = file
    const stopping = new AbortController()
    setUploads((all) => [...all, { id, name, share: 0, stop: () => stopping.abort() }])
    say(undefined)
    const onProgress = (share: number) =>
      setUploads((all) => all.map((one) => (one.id === id ? { ...one, share } : one)))
    const answer = await sendFile(address, file, wrong, { onProgress, signal: stopping.signal })
    setUploads((all) => all.filter((one) => one.id !== id))
    if ('stopped' in answer) return say({ kind: 'info', sentence: t.stopped(name) })
    if ('sentence' in answer) return say({ kind: 'wrong', sentence: answer.sentence })
    say({ kind: 'done', sentence: t.added(answer.file.name) })
    onSent(answer)
  }

  return { uploads, said, send: (files: Iterable<File>) => [...files].forEach((file) => void send(file)) }
}
