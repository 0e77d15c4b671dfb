import { templateTexts } from '~/app/texts/templates'
import { TextField } from '~/app/ui/Field'
import { Notice } from '~/app/ui/Notice'
import { useTexts } from '~/app/ui/useTexts'

type Props = { module: { id: string; title: string; hubName: string }; keeping: string | null }

/** Keeps this module as an example for the authors of its hub. */
export function KeepAsTemplate({ module, keeping }: Props) {
  const t = useTexts(templateTexts)
  return (
    <section className="module-section" id="template">
      <h2>{t.keepTitle}</h2>
      {keeping === 'kept' && <Notice kind="done">{t.kept}</Notice>}
      {keeping === 'tooMany' && <Notice kind="wrong">{t.tooManyTemplates}</Notice>}
      <p>{t.keepText(module.hubName)}</p>
      <form method="post" action={`/modules/${module.id}/template`}>
        <TextField label={t.name} name="name" maxLength={120} defaultValue={module.title} />
        <button type="submit" className="second">
          {t.keep}
        </button>
      </form>
    </section>
  )
}
