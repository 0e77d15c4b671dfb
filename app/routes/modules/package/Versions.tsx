import { Download } from 'lucide-react'
import { packageTexts } from '~/app/texts/package'
import { momentText } from '~/app/ui/dates'
import { useLanguage, useTexts } from '~/app/ui/useTexts'
import type { PackageVersions } from '~/modules/authoring/packageVersions.server'

type Props = { moduleId: string; versions: PackageVersions['versions'] }

export function Versions({ moduleId, versions }: Props) {
  const t = useTexts(packageTexts)
  const language = useLanguage()
  return (
    <table className="module-table package-versions">
      <thead>
        <tr>
          <th scope="col">{t.columns.version}</th>
          <th scope="col">{t.columns.at}</th>
          <th scope="col">{t.columns.by}</th>
          <th scope="col">{t.columns.file}</th>
          <th scope="col">{t.columns.download}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map(({ number, publishedAt, publishedBy, fileName }) => (
          <tr key={number}>
            <th scope="row">{t.version(number)}</th>
            <td data-label={t.columns.at}>{momentText(publishedAt, language)}</td>
            <td data-label={t.columns.by}>{publishedBy}</td>
            <td data-label={t.columns.file} className="package-file">
              {fileName}
            </td>
            <td>
              <a
                className="package-download"
                href={`/modules/${moduleId}/versions/${number}/package.zip`}
                aria-label={t.downloadOf(number)}
                download
              >
                <Download aria-hidden="true" size={18} />
                {t.download}
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
