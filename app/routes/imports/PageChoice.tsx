import { importScreenTexts } from '~/app/texts/imports'
import { useTexts } from '~/app/ui/useTexts'
import type { PageFacts } from '~/modules/authoring/imports/pageFacts.server'

type Props = { pages: PageFacts[]; isSlides: boolean; chosen?: number[] }

/** The pages that a file would give, each to be ticked, with what is in it. */
export function PageChoice({ pages, chosen }: Props) {
  const t = useTexts(importScreenTexts)
  const factsOf = ({ words, images, minutes, hasNotes }: PageFacts) =>
    [
      t.words(words),
      ...(images > 0 ? [t.images(images)] : []),
      ...(minutes > 0 ? [t.minutes(minutes)] : []),
      ...(hasNotes ? [t.notesHere] : []),
    ].join(' · ')
  return (
    <fieldset>
      <legend>{t.pages(pages.length)}</legend>
      <p className="hint">{t.pagesHint}</p>
      <ol className="import-pages">
        {pages.map((page, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page of a file has nothing but its place.
          <li key={place}>
            <label>
              <input
                type="checkbox"
                name="page"
                value={place}
                defaultChecked={chosen ? chosen.includes(place) : !page.isHidden}
              />
              <span className="import-number">{place + 1}</span>
              <span className="import-page">
                <span className="import-title">{page.title || t.untitled}</span>
                {page.isHidden && <span className="import-hidden">{t.hidden}</span>}
                <span className="hint">{factsOf(page)}</span>
                {page.excerpt && <span className="import-excerpt">{page.excerpt}</span>}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </fieldset>
  )
}
