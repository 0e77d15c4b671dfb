import { useContext } from 'react'
import { attemptTexts } from '~/app/texts/attempt'
import { Notice } from './Notice'
import { NonceContext } from './nonce'
import { useTexts } from './useTexts'

/** Brings what this person could not save earlier to the server, on a page that has no other script, and says so. */
export function UnsentNews({ personId }: { personId: string }) {
  const nonce = useContext(NonceContext)
  const t = useTexts(attemptTexts).brought
  return (
    <>
      <template data-news="kept">
        <Notice kind="done">
          <p>{t.kept('{title}')}</p>
        </Notice>
      </template>
      <template data-news="aside">
        <Notice kind="info">
          <p>{t.aside('{title}')}</p>
        </Notice>
      </template>
      <script src="/unsent.js" data-person={personId} nonce={nonce} defer />
    </>
  )
}
