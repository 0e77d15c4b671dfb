import type { LearningModule } from '~/modules/blocks/document'
import { escapeXml } from './escapeXml'
import { lom12 } from './lom12'
import { declarations, fileList } from './manifestParts'
import { manifestId, manifestTitle } from './moduleFacts'

const namespaces = {
  '': ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
  imsmd: ['http://www.imsglobal.org/xsd/imsmd_rootv1p2p1', 'imsmd_rootv1p2p1.xsd'],
  adlcp: ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
} as const

/**
 * imsmanifest.xml of SCORM 1.2 (Content Aggregation Model, section 2.3) with one unit that starts at index.html.
 * `content` and `schemas` are the paths of all other files of the package. It carries no mastery score: with one, systems
 * turn a first try that was not enough into `failed` when the learner leaves, and close the module for good.
 */
export function scorm12Manifest(module: LearningModule, content: string[], schemas: string[]) {
  const id = manifestId(module)
  const title = escapeXml(manifestTitle(module))
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${id}" version="${module.version}"
  ${declarations(namespaces)}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
${lom12(module, id)}
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
