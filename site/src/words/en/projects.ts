/** What the portfolio says. */
export const projects = {
  title: 'Projects',
  lead: 'What has been made here, and for whom.',
  none: 'There is nothing to show yet. Come back soon.',
  facts: 'About this project',
  client: 'For',
  year: 'Year',
  by: 'By',
  service: 'Ordered as',
  filmOf: (title: string) => `Film: ${title}`,
  gallery: 'Pictures',
  more: 'More to look at',
  all: 'All projects',
}

export type ProjectsWords = typeof projects
