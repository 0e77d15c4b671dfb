import { intakeTexts } from '~/app/texts/intake'
import { intakeSettingsTexts } from '~/app/texts/intakeSettings'
import { TextArea, TextField } from '~/app/ui/Field'
import { useLanguage } from '~/app/ui/useTexts'
import type { Language } from '~/db/tables'
import { fill, placeholders } from '~/modules/intake/pipeline/templates/fill'
import { type TemplateWord, templateWords, usualTemplates } from '~/modules/intake/pipeline/templates/texts'
import type { SettingsAnswer } from './doInSettings.server'
import type { Managed } from './IntakeForm'

type Props = { managed: Managed; answer?: SettingsAnswer }

/** The text of each step in both languages, with how a candidate reads it. */
export function Templates({ managed, answer }: Props) {
  const t = intakeSettingsTexts[useLanguage()]
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{t.texts}</h2>
      <p>
        {t.textsHint} {t.fill(placeholders.map((name) => `{${name}}`).join(', '))}
      </p>
      {templateWords.map((word) => (
        <OneWord key={word} word={word} managed={managed} answer={answer} />
      ))}
    </section>
  )
}

function OneWord({ word, managed, answer }: Props & { word: TemplateWord }) {
  const language = useLanguage()
  const t = intakeSettingsTexts[language]
  const states = intakeTexts[language].states
  const isOwn = managed.templates.some((one) => one.word === word)
  return (
    <details className="intake-word" open={answer?.values.word === word}>
      <summary>
        {word === 'times' ? t.times : states[word]} <span className="hint">{isOwn ? t.own : t.usual}</span>
      </summary>
      <OneText word={word} of="nl" managed={managed} answer={answer} />
      <OneText word={word} of="en" managed={managed} answer={answer} />
    </details>
  )
}

function OneText({ word, of, managed, answer }: Props & { word: TemplateWord; of: Language }) {
  const t = intakeSettingsTexts[useLanguage()]
  const own = managed.templates.find((one) => one.word === word && one.language === of)
  const kept = own ?? usualTemplates[of][word]
  const typed = answer?.values.word === word && answer.values.language === of ? answer : undefined
  const values = { ...intakeSettingsTexts[of].example, opleiding: managed.title, contact: managed.contactName }
  return (
    <form method="post" noValidate id={`${word}-${of}`}>
      <h3>{t.language[of]}</h3>
      <input type="hidden" name="word" value={word} />
      <input type="hidden" name="language" value={of} />
      <TextField label={t.subject} name="subject" defaultValue={typed?.values.subject ?? kept.subject} />
      <TextArea
        label={t.text}
        name="text"
        rows={8}
        defaultValue={typed?.values.text ?? kept.text}
        error={typed?.errors.text}
      />
      <details>
        <summary>{t.preview}</summary>
        <p className="intake-preview">
          <strong>{fill(kept.subject, values)}</strong>
          {'\n\n'}
          {fill(kept.text, values)}
        </p>
      </details>
      <p className="actions">
        <button className="second" name="do" value="template" type="submit">
          {t.save}
        </button>
        {own && (
          <button className="quiet" name="do" value="restore" type="submit">
            {t.restore}
          </button>
        )}
      </p>
    </form>
  )
}
