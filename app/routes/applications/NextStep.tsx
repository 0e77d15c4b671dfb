import { ArrowRight } from 'lucide-react'
import { fileTexts } from '~/app/texts/applicationFile'
import { intakeTexts } from '~/app/texts/intake'
import { useTexts } from '~/app/ui/useTexts'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import { stepAhead } from '~/modules/intake/pipeline/nextSteps'
import type { FileAnswer } from './doInFile.server'
import { StepFields } from './StepForm'
import type { StepChoice, StepChoices } from './stepChoices.server'

type Props = { file: ApplicationFile; choices: StepChoices; answer?: FileAnswer }

/** What is to be done now as the one big button; every other step behind it. */
export function NextStep({ file, choices, answer }: Props) {
  const t = useTexts(fileTexts)
  const { application, intake, waiting } = file
  const { state } = application
  const ahead = stepAhead(state, intake.skipped)
  const place = placeToGo(file)
  const first = place ? undefined : choices.steps.find(({ to }) => to === ahead)
  const others = choices.steps.filter((step) => step !== first)
  const props = { file, choices, answer }
  if (choices.steps.length === 0) return null
  return (
    <section className="next-step" aria-labelledby="next-step">
      <h2 id="next-step">{t.next}</h2>
      {place && (
        <a className="button" href={place === 'answer' ? '#write' : '#conversation'}>
          {t[place]}
          <ArrowRight aria-hidden="true" size={20} />
        </a>
      )}
      {first && <OneStep step={first} isFirst={waiting.who === 'us'} {...props} />}
      {others.length > 0 && (
        <details className="other-steps" open={others.some(({ to }) => to === answer?.values.to)}>
          <summary>{t.otherSteps}</summary>
          {others.map((step) => (
            <OneStep key={step.to} step={step} {...props} />
          ))}
        </details>
      )}
    </section>
  )
}

/** What comes before any step: an answer, times, or what was said. */
function placeToGo({ waiting, intake }: ApplicationFile) {
  if (waiting.why === 'message') return 'answer'
  if (waiting.why === 'report') return 'report'
  const mayTalk = !intake.skipped.includes('conversationPlanned')
  const isToTalk = waiting.why === 'applied' || waiting.why === 'propose' || waiting.why === 'noneFits'
  return mayTalk && isToTalk ? 'propose' : undefined
}

type OneProps = Props & { step: StepChoice; isFirst?: boolean }

function OneStep({ file, choices, answer, step, isFirst }: OneProps) {
  const t = useTexts(fileTexts)
  const names = useTexts(intakeTexts).states
  const { application } = file
  const label = step.isBack ? t.stepBack(names[step.to]) : t.step(names[step.to])
  const look = isFirst ? 'button' : 'button second'
  if (step.elsewhere)
    return (
      <p>
        <a className={look} href={step.elsewhere}>
          {label}
        </a>
      </p>
    )
  const isAsked = answer?.values.do === 'step' && answer.values.to === step.to
  return (
    <details className="one-step" open={isAsked}>
      <summary className={look}>{label}</summary>
      <form method="post" noValidate>
        <input type="hidden" name="do" value="step" />
        <StepFields
          from={application.state}
          step={step}
          crebos={choices.crebos}
          hasEmail={application.email !== ''}
          values={isAsked ? answer.values : undefined}
          errors={isAsked ? answer.errors : undefined}
        />
        <button type="submit">{label}</button>
      </form>
    </details>
  )
}
