import { fileTexts } from '~/app/texts/applicationFile'
import { dayText } from '~/app/ui/dates'
import { SelectField, TextField } from '~/app/ui/Field'
import { State } from '~/app/ui/State'
import { useLanguage } from '~/app/ui/useTexts'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'
import type { FileAnswer } from './doInFile.server'

type Props = { file: ApplicationFile; colleagues: { id: string; name: string }[]; ownId: string; answer?: FileAnswer }

/** What is still to be done for this candidate, by when and by whom. */
export function Tasks({ file: { tasks, today }, colleagues, ownId, answer }: Props) {
  const language = useLanguage()
  const t = fileTexts[language]
  const typed = answer?.values.do === 'task' ? answer : undefined
  return (
    <section aria-labelledby="task">
      <h2 id="task">{t.tasks}</h2>
      {tasks.length === 0 && <p>{t.none}</p>}
      <ul className="file-rows">
        {tasks.map(({ id, title, dueOn, doneAt, personName }) => (
          <li key={id} className="file-task">
            <div>
              <span className={doneAt === null ? undefined : 'file-task-done'}>{title}</span>
              <span className="hint">{t.taskLine(dayText(Date.parse(dueOn), language), personName)}</span>
              {doneAt !== null && <State tone="passed" label={t.tick} />}
              {doneAt === null && dueOn <= today && <State tone="late" label={t.late} />}
            </div>
            <form method="post">
              <input type="hidden" name="taskId" value={id} />
              <button className="second" name="do" value={doneAt === null ? 'tick' : 'untick'} type="submit">
                {doneAt === null ? t.tick : t.untick}
                <span className="visually-hidden">: {title}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <details className="one-step" open={typed !== undefined}>
        <summary className="button second">{t.addTask}</summary>
        <form method="post" noValidate>
          <TextField label={t.taskTitle} name="title" defaultValue={typed?.values.title} error={typed?.errors.title} />
          <TextField
            label={t.taskDay}
            name="dueOn"
            type="date"
            defaultValue={typed?.values.dueOn ?? today}
            error={typed?.errors.dueOn}
          />
          <SelectField
            label={t.taskWho}
            name="personId"
            defaultValue={typed?.values.personId ?? ownId}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <button name="do" value="task" type="submit">
            {t.save}
          </button>
        </form>
      </details>
    </section>
  )
}
