import { reader, removeSent, setReader } from './shelf'

const patience = 3000

/** Who signed out on this device leaves nothing behind but what could not be sent. Without network nobody is forgotten. */
export async function forgetWhoLeft() {
  const before = await reader()
  if (!before) return
  const response = await fetch('/session', { cache: 'no-store', signal: AbortSignal.timeout(patience) })
  const { personId } = (await response.json()) as { personId?: string | null }
  if (personId !== null) return
  await setReader(undefined)
  await removeSent(before.personId)
}
