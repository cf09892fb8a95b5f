import type { ProjectsWords } from '../en/projects.ts'

export const projects: ProjectsWords = {
  title: 'Projets',
  lead: 'Ce qui a été fait ici, et pour qui.',
  none: 'Il n’y a encore rien à montrer. Revenez bientôt.',
  facts: 'À propos de ce projet',
  client: 'Pour',
  year: 'Année',
  by: 'Par',
  service: 'Commandé comme',
  filmOf: (title) => `Film : ${title}`,
  gallery: 'Images',
  more: 'À voir aussi',
  all: 'Tous les projets',
}
