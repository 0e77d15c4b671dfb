import type { ReactNode } from 'react'
import { fileTexts } from '~/app/texts/applicationFile'
import { dateText } from '~/app/ui/dates'
import { useLanguage } from '~/app/ui/useTexts'
import type { ApplicationFile } from '~/modules/intake/pipeline/applicationFile.server'

/** Who somebody is, and for what they applied; what nobody said is left out. */
export function Facts({ application }: { application: ApplicationFile['application'] }) {
  const language = useLanguage()
  const t = fileTexts[language]
  const { phone, email, birthDate, postcode, place, parentName, parentEmail, appliedAt, appliedBy } = application
  const applied = dateText(appliedAt, language)
  const facts: [string, ReactNode][] = [
    [t.phone, phone && <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>],
    [t.email, email && <a href={`mailto:${email}`}>{email}</a>],
    [t.born, birthDate && dateText(birthDate, language)],
    [t.home, [postcode, place].filter(Boolean).join(' ')],
    [t.parent, [parentName, parentEmail].filter(Boolean).join(', ')],
    [t.employer, application.employer ?? application.employerName],
    [
      t.qualification,
      application.qualification && `${application.qualification} (mbo ${application.level}, ${application.crebo})`,
    ],
    [t.workPlace, application.companyName && `${application.workPlace}, ${application.companyName}`],
    [t.applied, appliedBy ? t.appliedBy(appliedBy, applied) : applied],
  ]
  return (
    <section aria-labelledby="who">
      <h2 id="who">{t.who}</h2>
      <dl className="file-facts">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
