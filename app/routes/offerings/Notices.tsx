import { useLoaderData } from '@remix-run/react'
import { offeringFormTexts } from '~/app/texts/offeringForm'
import { offeringsTexts } from '~/app/texts/offerings'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'
import type { EditableOffering } from '~/modules/catalogue/editing/editableOffering.server'
import type { loader } from './offering'
import type { Refused } from './saved.server'

type Props = { offering: EditableOffering; answer: Refused | undefined }

/** What came of the last press, and how the offering stands. */
export function Notices({ offering, answer }: Props) {
  const t = useTexts(offeringsTexts)
  const { labels } = useTexts(offeringFormTexts)
  const { done, isMissing } = useLoaderData<typeof loader>()
  const changes = answer?.state.changes ?? []
  return (
    <>
      {answer && (
        <Notice kind="wrong">
          <p>{answer.sentence}</p>
          {answer.refused === 'changed' && <p>{t.changedWhat}</p>}
          {changes.length > 0 && (
            <ul>
              {changes.map(({ field }) => (
                <li key={field}>
                  <a href={`#${field}`}>{labels[field]}</a>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {!answer && isMissing && <Notice kind="wrong">{t.savedButMissing}</Notice>}
      {!answer && done && <Notice kind="done">{t[done]}</Notice>}
      <Standing offering={offering} />
    </>
  )
}

function Standing({ offering: { isPublished, publications, hubName } }: Pick<Props, 'offering'>) {
  const t = useTexts(offeringsTexts)
  if (isPublished) return <p>{t.publishedOf}</p>
  return <p>{publications.length > 0 ? t.withdrawnOf : t.draftOf(hubName)}</p>
}
