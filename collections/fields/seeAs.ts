import type { UIField } from 'payload'

/** In the margin of a student or a course: the school as its students see it, for those who may look. */
export const seeAs = (of: 'students' | 'courses', label: string): UIField => ({
  name: 'eyes',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: { path: '/admin/eyes/SeeAs.tsx#SeeAs', clientProps: { of, label } },
    },
    disableListColumn: true,
  },
})
