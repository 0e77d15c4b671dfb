import { Lightbulb, type LucideIcon, Ruler, TriangleAlert } from 'lucide-react'
import type { CalloutKind } from '~/modules/blocks/document'

export const calloutIcons: Record<CalloutKind, LucideIcon> = { tip: Lightbulb, safety: TriangleAlert, rule: Ruler }
