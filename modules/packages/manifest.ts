import type { LearningModule } from '~/modules/blocks/document'
import { escapeXml } from './escapeXml'
import { lom } from './lom'

const namespaces = {
  '': ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
  ':imsmd': ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
  ':adlcp': ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
}

/**
 * imsmanifest.xml of SCORM 1.2 (Content Aggregation Model, section 2.3) with one unit that starts at index.html.
 * `content` and `schemas` are the paths of all other files of the package. It carries no mastery score: with one, systems
 * turn a first try that was not enough into `failed` when the learner leaves, and close the module for good.
 */
export function scorm12Manifest(module: LearningModule, content: string[], schemas: string[]) {
  const id = `LB-${module.id.replace(/[^\w.-]/g, '-')}`
  const title = escapeXml([...module.title].slice(0, 200).join('').trim() || id)
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${module.version}"
  ${declarations()}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
${lom(module, id)}
  </metadata>
  <organizations default="${id}-organization">
    <organization identifier="${id}-organization">
      <title>${title}</title>
      <item identifier="${id}-item" identifierref="${id}-unit" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${id}-unit" type="webcontent" adlcp:scormtype="sco" href="index.html">
${fileList(content)}
    </resource>
    <resource identifier="${id}-schemas" type="webcontent" adlcp:scormtype="asset">
${fileList(schemas)}
    </resource>
  </resources>
</manifest>
`
}

function declarations() {
  const entries = Object.entries(namespaces)
  const prefixes = entries.map(([prefix, [name]]) => `xmlns${prefix}="${name}"`)
  const locations = entries.map(([, [name, file]]) => `${name} ${file}`)
  const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
  return [...prefixes, xsi, `xsi:schemaLocation="${locations.join(' ')}"`].join('\n  ')
}

function fileList(paths: string[]) {
  const sorted = [...paths].sort((a, b) => (a < b ? -1 : 1))
  return sorted.map((path) => `      <file href="${escapeXml(encodeURI(path))}"/>`).join('\n')
}
