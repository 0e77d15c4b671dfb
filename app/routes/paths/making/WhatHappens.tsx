import { pathMakingTexts } from '~/app/texts/pathMaking'
import { useTexts } from '~/app/ui/useTexts'
import type { publishingPreview } from '~/modules/paths/publishing/publishingPreview.server'

type Preview = NonNullable<Awaited<ReturnType<typeof publishingPreview>>>

/** What publishing does, for the path and for who follows it, and the button that does it. */
export function WhatHappens({ preview, isOffered }: { preview: Preview; isOffered: boolean }) {
  const t = useTexts(pathMakingTexts)
  const { number, isSame, added, removed, goOn, stay, loseLevel, revision } = preview
  const sentences = [
    number === undefined ? t.firstTime : isSame ? t.same : t.nextVersion(number + 1),
    !isSame && goOn > 0 && t.goOn(goOn),
    !isSame && stay > 0 && t.stay(stay),
    !isSame && loseLevel > 0 && t.loseLevel(loseLevel),
    goOn + stay === 0 && number !== undefined && t.nobody,
  ]
  return (
    <form method="post" action="?">
      {!isSame && <p>{t.ready}</p>}
      <ul>{sentences.map((sentence) => sentence && <li key={sentence}>{sentence}</li>)}</ul>
      {number !== undefined && <Steps title={t.added} steps={added} />}
      <Steps title={t.removed} steps={removed} />
      <input type="hidden" name="revision" value={revision} />
      {(!isSame || !isOffered) && (
        <button name="do" value="publish" type="submit">
          {isSame ? t.openAgain : t.publishNow}
        </button>
      )}
    </form>
  )
}

function Steps({ title, steps }: { title: string; steps: string[] }) {
  if (steps.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  )
}
