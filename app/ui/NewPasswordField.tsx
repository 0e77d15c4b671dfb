import { useState } from 'react'
import { passwordTexts } from '~/app/texts/password'
import { passwordStrength, shortestPassword } from '~/modules/people/passwordStrength'
import { Field } from './Field'
import { State } from './State'
import { useTexts } from './useTexts'

type Props = { about: { name: string; email: string }; error?: string }

/** A new password, judged in words while it is typed; without the page's script the server judges it all the same. */
export function NewPasswordField({ about, error }: Props) {
  const t = useTexts(passwordTexts)
  const [password, setPassword] = useState('')
  return (
    <Field label={t.newPassword} hint={t.hint} error={error}>
      {(parts) => (
        <>
          <input
            type="password"
            name="newPassword"
            autoComplete="new-password"
            onChange={(event) => setPassword(event.target.value)}
            {...parts}
          />
          <p className="strength" aria-live="polite">
            {password && <Judgement password={password} about={about} />}
          </p>
        </>
      )}
    </Field>
  )
}

function Judgement({ password, about }: { password: string; about: Props['about'] }) {
  const t = useTexts(passwordTexts)
  const strength = passwordStrength(password, about)
  if (strength.level !== 'refused') return <State tone="passed" label={t.strength[strength.level]} />
  if (strength.why !== 'tooShort') return t.refused[strength.why]
  return <State tone="none" label={t.strength.tooShort(shortestPassword - [...password].length)} />
}
