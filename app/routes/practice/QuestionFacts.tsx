import { practiceTexts } from '~/app/texts/practice'
import { useTexts } from '~/app/ui/useTexts'
import type { QuestionPage } from '~/modules/practice/readQuestion.server'

/** What the company told, its photos, and how to reach who asked. */
export function QuestionFacts({ page, photoPath }: { page: QuestionPage; photoPath: string }) {
  const t = useTexts(practiceTexts)
  const { question, contact, photos, isErased, side } = page
  return (
    <section className="question-facts">
      <h2>{t.happens}</h2>
      <p className="as-typed">{question.happens}</p>
      {question.machine && (
        <>
          <h3>{t.machine}</h3>
          <p>{question.machine}</p>
        </>
      )}
      {question.tried && (
        <>
          <h3>{t.tried}</h3>
          <p className="as-typed">{question.tried}</p>
        </>
      )}
      {photos.length > 0 && (
        <>
          <h3>{t.photos}</h3>
          <ul className="question-photos">
            {photos.map(({ id, width, height }, place) => (
              <li key={id}>
                <a href={`${photoPath}/${id}`}>
                  <img
                    src={`${photoPath}/${id}`}
                    width={width}
                    height={height}
                    alt={t.photo(place + 1, question.title)}
                    loading="lazy"
                  />
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {contact && (
        <>
          <h3>{t.contact}</h3>
          <address>
            <strong>{contact.name}</strong>
            {contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a>}
            {contact.phone && <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>}
          </address>
        </>
      )}
      {isErased && side !== 'case' && <p className="hint">{t.erased}</p>}
    </section>
  )
}
