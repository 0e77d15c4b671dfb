import { practiceFormTexts } from '~/app/texts/practiceForms'
import { useTexts } from '~/app/ui/useTexts'
import { mostPhotos } from '~/modules/practice/mostPhotos'
import { LastSaid } from './LastSaid'
import { PhotoField } from './QuestionFields'
import type { QuestionProps } from './QuestionView'
import { StepForm, StepText, UseFields } from './StepForm'

/** What who asked can do now: answer, say that it is used, add a photo. */
export function CompanyActions({ page, formId, problem, today }: QuestionProps) {
  const t = useTexts(practiceFormTexts)
  const { possible, chain, photos } = page
  const isAsked = chain.waitsFor === 'company' && chain.standing !== 'application'
  const isToUse = chain.standing === 'application'
  const typed = { formId, problem }
  return (
    <section className="question-next">
      <h2>{t.next}</h2>
      {chain.standing === 'declined' && <p>{t.declinedText}</p>}
      <LastSaid page={page} />
      {!isAsked && !isToUse && chain.standing !== 'declined' && <p>{t.nothingToDo}</p>}
      {possible.includes('answered') && (
        <StepForm
          {...typed}
          kind="answered"
          send={t.answerSend}
          title={isAsked ? t.answer : t.answerMore}
          isOpen={isAsked}
          isFirst
        >
          <StepText of="answered" name="text" label={t.answerLabel} problem={problem} />
        </StepForm>
      )}
      {possible.includes('applied') && (
        <StepForm {...typed} kind="applied" send={t.applySend} title={t.applyOwn} isOpen={isToUse} isFirst>
          <UseFields today={today} problem={problem} />
        </StepForm>
      )}
      {chain.standing !== 'declined' && photos.length < mostPhotos && (
        <details open={problem?.kind === 'photo'}>
          <summary>{t.addPhoto}</summary>
          <form method="post" encType="multipart/form-data" noValidate className="step-form">
            <PhotoField error={problem?.kind === 'photo' ? problem.errors.photo : undefined} />
            <button className="second" name="do" value="photo" type="submit">
              {t.addPhotoSend}
            </button>
          </form>
        </details>
      )}
    </section>
  )
}
