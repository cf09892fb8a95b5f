import type { CollectionAdminOptions } from 'payload'
import { previewPath } from '../../domain/draftKind.ts'
import type { DraftKind } from '../../domain/draftKind.ts'

/** How its editor shows a draft: beside the form while it is written, and on a page of its own. */
export const previews = (
  kind: DraftKind,
): Pick<CollectionAdminOptions, 'livePreview' | 'preview'> => ({
  livePreview: {
    url: ({ data }) => previewOf(kind, data),
    breakpoints: [
      { name: 'phone', label: 'Telephone', width: 390, height: 800 },
      { name: 'tablet', label: 'Tablet', width: 820, height: 1100 },
      { name: 'desk', label: 'Desk', width: 1440, height: 900 },
    ],
  },
  preview: (data) => previewOf(kind, data),
})

/** None before the first save: there is nothing to show yet. */
const previewOf = (kind: DraftKind, { id }: Record<string, unknown>): string | null =>
  typeof id === 'string' ? previewPath(kind, id) : null
