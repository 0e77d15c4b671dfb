import { LogIn } from 'lucide-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import { savingTexts } from '~/app/texts/saving'
import { signInTexts } from '~/app/texts/signIn'
import { TextField } from '~/app/ui/Field'
import { useTexts } from '~/app/ui/useTexts'
import type { Author } from './author'

type Refusal = 'wrong' | 'tooMany' | 'otherPerson' | 'failed'

/** The session is over: the same person signs in again without leaving the page. */
export function SignInAgain({ author, onSignedIn }: { author: Author; onSignedIn: () => void }) {
  const t = useTexts(savingTexts)
  const fields = useTexts(signInTexts)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [refusal, setRefusal] = useState<Refusal>()
  const [isBusy, setBusy] = useState(false)
  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const answer = await ask(new FormData(event.currentTarget))
    setBusy(false)
    setRefusal(answer)
    if (answer) return
    dialog.current?.close()
    onSignedIn()
  }
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        <LogIn aria-hidden="true" size={20} />
        {t.again}
      </button>
      <dialog ref={dialog} className="dialog" aria-labelledby={id}>
        <h2 id={id}>{t.againTitle(author.name)}</h2>
        <p>{t.againText}</p>
        {refusal && (
          <p className="error" role="alert">
            {refusal === 'otherPerson' ? t.signIn.otherPerson(author.name) : t.signIn[refusal]}
          </p>
        )}
        <form onSubmit={signIn}>
          <input type="hidden" name="personId" value={author.id} />
          {author.isOfCast && <input type="hidden" name="cast" value="yes" />}
          {!author.isOfCast && (
            <>
              <TextField
                label={fields.email}
                name="email"
                type="email"
                autoComplete="username"
                defaultValue={author.email}
                required
              />
              <TextField
                label={fields.password}
                name="password"
                type="password"
                autoComplete="current-password"
                required
              />
            </>
          )}
          <div className="actions">
            <button type="submit" disabled={isBusy}>
              {author.isOfCast ? t.goOnAs(author.name) : fields.submit}
            </button>
            <button type="button" className="second" onClick={() => dialog.current?.close()}>
              {t.cancel}
            </button>
          </div>
        </form>
      </dialog>
    </>
  )
}

async function ask(form: FormData): Promise<Refusal | undefined> {
  try {
    const body = new URLSearchParams(form as unknown as Record<string, string>)
    const response = await fetch('/session', { method: 'POST', body })
    if (response.ok) return undefined
    const { refused } = (await response.json()) as { refused: Refusal }
    return ['wrong', 'tooMany', 'otherPerson'].includes(refused) ? refused : 'failed'
  } catch {
    return 'failed'
  }
}
